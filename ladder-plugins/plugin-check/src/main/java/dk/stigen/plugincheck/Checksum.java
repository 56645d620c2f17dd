// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BadChecksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The sum that a supplier puts beside a JAR, as {@code sha256sum} writes it. */
final class Checksum {

    private Checksum() {}

    static List<PluginProblem> of(Path jar) {
        Path beside = jar.resolveSibling(jar.getFileName() + ".sha256");
        if (!Files.exists(beside)) {
            return List.of();
        }
        String name = String.valueOf(jar.getFileName());
        try {
            String expected =
                    Files.readString(beside).strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
            String found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
            return found.equals(expected) ? List.of() : List.of(new BadChecksum(name, expected));
        } catch (IOException e) {
            return List.of(new BadChecksum(name, beside.getFileName() + ": " + e.getMessage()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
