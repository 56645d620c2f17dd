// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The browser of the page tests: Debian's Chromium without a window, which takes half the work of the whole of it. */
final class Chromium {

    private static final String LIGHT = "chromium-headless-shell";
    private static final String WHOLE = "chromium";

    void require(PrintStream out) {
        if (onPath(LIGHT) || onPath(WHOLE)) {
            return;
        }
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || !onPath("apt-get")) {
            throw new Fault("The page tests need Chromium; install it: sudo apt-get install -y " + LIGHT);
        }
        out.println("Installing Chromium for the page tests");
        command("apt-get", "update");
        // not every release of Debian has the light one
        if (!installed(LIGHT) && !installed(WHOLE)) {
            throw new Fault("Chromium could not be installed; try it by hand: apt-get install -y " + WHOLE);
        }
    }

    private static boolean installed(String program) {
        return command("apt-get", "install", "-y", "--no-install-recommends", program) == 0 || onPath(program);
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin";
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int command(String... command) {
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
