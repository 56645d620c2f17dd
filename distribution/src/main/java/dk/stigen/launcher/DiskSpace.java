// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether there is room: a database or server on a full disk fails late and badly. */
final class DiskSpace {
    private static final long USUALLY_NEEDED_MB = 2048;
    private final long neededMegabytes;

    DiskSpace(StigenOptions options) {
        neededMegabytes =
                options.variable("STIGEN_NEEDED_DISK_MB").map(DiskSpace::number).orElse(USUALLY_NEEDED_MB);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Fault("STIGEN_NEEDED_DISK_MB=" + text + " is no number of megabytes; give one such as 2048.", e);
        }
    }

    void check(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() >> 20;
            if (free < neededMegabytes) {
                throw new Fault(
                        "Only %d MB are free where %s is, and %d MB are needed; make room or choose another place with --state."
                                .formatted(free, folder, neededMegabytes));
            }
        } catch (IOException e) {
            throw new Fault("Cannot tell how much room there is at " + folder + ": " + e.getMessage(), e);
        }
    }
}
