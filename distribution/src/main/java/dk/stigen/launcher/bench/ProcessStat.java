// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The processor time of a process, as {@code /proc/N/stat} has it.
 *
 * @param own its own milliseconds, user and system
 * @param ofEnded those of its children that have ended
 */
record ProcessStat(long own, long ofEnded) {

    /** Linux counts in hundredths of a second for everybody who reads this file. */
    private static final int MILLIS_PER_TICK = 10;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    /** Returns that of a process, or nothing if it has ended. */
    static Optional<ProcessStat> of(long process) {
        try {
            return Optional.of(parse(Files.readString(Path.of("/proc", String.valueOf(process), "stat"))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reads the file's text, in which the program's name may hold spaces and brackets. */
    static ProcessStat parse(String stat) {
        List<String> fields =
                List.of(stat.substring(stat.lastIndexOf(')') + 1).strip().split(" "));
        return new ProcessStat(
                millis(fields, USER) + millis(fields, SYSTEM),
                millis(fields, ENDED_USER) + millis(fields, ENDED_SYSTEM));
    }

    private static long millis(List<String> fields, int field) {
        return Long.parseLong(fields.get(field)) * MILLIS_PER_TICK;
    }
}
