// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The provisioned server without the portal, so that a test's own archive takes its place. */
final class EmptyServer {

    private static final Pattern DEPLOYED =
            Pattern.compile("<(deployments|deployment-overlays)>.*?</\\1>", Pattern.DOTALL);

    private EmptyServer() {}

    /** Copies the configuration of the server and returns the folder that holds it. */
    static Path copyOf(Path home, Path base) {
        try {
            Path configuration = Files.createDirectories(base.resolve("configuration"));
            try (Stream<Path> files = Files.list(home.resolve("standalone/configuration"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file);
                    Files.writeString(
                            configuration.resolve(file.getFileName()),
                            DEPLOYED.matcher(text).replaceAll(""));
                }
            }
            return base;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
