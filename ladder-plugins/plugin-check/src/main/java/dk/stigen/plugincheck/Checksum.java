// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BadChecksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sums that a supplier puts beside a JAR, or an IT department into a list of what it allows, as {@code sha256sum} writes them. */
final class Checksum {

    private Checksum() {}

    /** Compares the JAR with the file beside it, if there is one. */
    static List<PluginProblem> of(Path jar) {
        Path beside = jar.resolveSibling(jar.getFileName() + ".sha256");
        if (!Files.exists(beside)) {
            return List.of();
        }
        try {
            String expected = sum(Files.readString(beside).strip());
            return found(jar).equals(expected) ? List.of() : bad(jar, expected);
        } catch (IOException e) {
            return bad(jar, beside.getFileName() + ": " + e.getMessage());
        }
    }

    /** Looks for the JAR's sum in the list, under whatever name. */
    static List<PluginProblem> in(Path list, Path jar) {
        try (Stream<String> lines = Files.lines(list)) {
            String found = found(jar);
            return lines.anyMatch(line -> sum(line.strip()).equals(found))
                    ? List.of()
                    : bad(jar, "in " + list.getFileName());
        } catch (IOException | UncheckedIOException e) {
            return bad(jar, "in " + list.getFileName() + ": " + e.getMessage());
        }
    }

    private static String sum(String line) {
        return line.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String found(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static List<PluginProblem> bad(Path jar, String expected) {
        return List.of(new BadChecksum(String.valueOf(jar.getFileName()), expected));
    }
}
