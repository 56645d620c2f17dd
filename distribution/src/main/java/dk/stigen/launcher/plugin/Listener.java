// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which process of this machine listens at a port, as Linux tells in its folder of processes. */
final class Listener {

    /** How Linux writes 127.0.0.1 and any address, by IPv4 and by IPv6. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000", "0000000000000000FFFF00000100007F", "0".repeat(32));

    private static final String LISTENS = "0A";
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private Listener() {}

    /** Returns whether the process listens at that port of 127.0.0.1; false also where the system does not tell. */
    static boolean is(long pid, int port) {
        try {
            Set<String> sockets = socketsAt(port);
            try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
                return files.map(Listener::target).anyMatch(sockets::contains);
            }
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static Set<String> socketsAt(int port) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            Path file = Path.of("/proc/net", table);
            if (Files.exists(file)) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        String end = ":%04X".formatted(port);
        return lines.stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(entry -> entry.length > INODE
                        && entry[STATE].equals(LISTENS)
                        && entry[LOCAL].endsWith(end)
                        && LOOPBACK.contains(entry[LOCAL].replaceAll(":.*", "")))
                .map(entry -> "socket:[" + entry[INODE] + "]")
                .collect(Collectors.toSet());
    }

    /** Files come and go while one looks. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
