// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The process of a WildFly on this machine, recognised by the folder it works in.
 *
 * @param pid its number
 * @param arguments what it was started with
 */
record RunningProcess(long pid, List<String> arguments) {

    private static final String BASE = "-Djboss.server.base.dir=";
    private static final String HOME = "-Djboss.home.dir=";
    private static final String PORT = "-Djboss.management.http.port=";
    private static final String OFFSET = "-Djboss.socket.binding.port-offset=";
    private static final int USUAL_PORT = 9990;
    private static final int PATIENCE_MILLIS = 2000;

    static Optional<RunningProcess> of(Path base) {
        return ProcessHandle.allProcesses()
                .filter(ProcessHandle::isAlive)
                .map(RunningProcess::read)
                .filter(process -> process.isServer()
                        && process.base().filter(folder -> same(folder, base)).isPresent())
                .findFirst();
    }

    static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The JDK cuts long command lines off, Linux itself does not. */
    private static RunningProcess read(ProcessHandle process) {
        Path file = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        try {
            return new RunningProcess(
                    process.pid(), List.of(Files.readString(file).split("\0")));
        } catch (IOException | IllegalArgumentException e) {
            return new RunningProcess(
                    process.pid(), process.info().arguments().map(List::of).orElse(List.of()));
        }
    }

    /** Whether it is the server of that home which is talked to at the port; false where the system does not tell. */
    boolean answersAt(int port, Path home) {
        return value(HOME).filter(own -> same(Path.of(own), home)).isPresent() && Listener.is(pid, port);
    }

    private boolean isServer() {
        return arguments.contains("org.jboss.as.standalone");
    }

    private Optional<Path> base() {
        return value(BASE)
                .map(Path::of)
                .or(() -> value(HOME).map(home -> Path.of(home).resolve("standalone")));
    }

    Optional<Integer> managementPort() {
        int offset = value(OFFSET)
                .filter(RunningProcess::isNumber)
                .map(Integer::valueOf)
                .orElse(0);
        Optional<Integer> named = value(PORT).filter(RunningProcess::isNumber).map(Integer::valueOf);
        return named.or(() -> Optional.of(USUAL_PORT)).map(port -> port + offset);
    }

    private Optional<String> value(String option) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()))
                // the last one counts
                .reduce((earlier, later) -> later);
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,5}");
    }

    static boolean same(Path one, Path other) {
        return Stream.of(one, other).map(RunningProcess::real).distinct().count() == 1;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
