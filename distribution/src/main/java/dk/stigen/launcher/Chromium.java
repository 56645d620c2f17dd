// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The browser of the page tests: Debian's. */
final class Chromium {

    void require(PrintStream out) {
        if (onPath("chromium")) {
            return;
        }
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || !onPath("apt-get")) {
            throw new Fault("The page tests need Chromium; install it: sudo apt-get install -y chromium");
        }
        out.println("Installing Chromium for the page tests");
        if (install("apt-get", "update") + install("apt-get", "install", "-y", "--no-install-recommends", "chromium")
                        > 0
                && !onPath("chromium")) {
            throw new Fault("Chromium could not be installed; try it by hand: apt-get install -y chromium");
        }
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin";
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int install(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(command)).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor();
        } catch (IOException e) {
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
