// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The part of the launcher that needs libraries, and so is there only after a build. */
final class BuiltLauncher {
    private final Path target;

    BuiltLauncher(Path root) {
        this.target = root.resolve("distribution/target");
    }

    /** Whether there was a build at all. */
    boolean isThere() {
        return Files.isDirectory(target.resolve("launcher")) && Files.isDirectory(target.resolve("classes"));
    }

    <T> T load(Class<T> service) {
        List<URL> path = new ArrayList<>();
        try (Stream<Path> libraries = Files.list(target.resolve("launcher"))) {
            path.add(target.resolve("classes").toUri().toURL());
            for (Path library : libraries.toList()) {
                path.add(library.toUri().toURL());
            }
        } catch (IOException e) {
            throw new Fault("The build is not complete (" + e.getMessage() + "); run ./stigen again.", e);
        }
        // lives as long as the run
        @SuppressWarnings("resource")
        ClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), BuiltLauncher.class.getClassLoader());
        return ServiceLoader.load(service, loader)
                .findFirst()
                .orElseThrow(() -> new Fault("The build is not complete; remove target/built and run again."));
    }
}
