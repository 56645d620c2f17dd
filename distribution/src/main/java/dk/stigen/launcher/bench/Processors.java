// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.system.RunInUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much processor time a run has used so far, in milliseconds.
 *
 * @param portal of the portal
 * @param database of all processes of PostgreSQL, those that have ended among them
 */
record Processors(long portal, long database) {

    private static final String RESIDENT = "VmRSS:";

    static Processors of(RunInUse run) {
        ProcessStat portal = stat(run.portalProcess());
        ProcessStat first = stat(run.databaseProcess());
        long others = ProcessHandle.of(run.databaseProcess()).stream()
                .flatMap(ProcessHandle::descendants)
                .flatMap(process -> ProcessStat.of(process.pid()).stream())
                .mapToLong(ProcessStat::own)
                .sum();
        return new Processors(portal.own(), first.own() + first.ofEnded() + others);
    }

    private static ProcessStat stat(long process) {
        return ProcessStat.of(process)
                .orElseThrow(() -> new Fault("Process " + process + " has ended, or this is not Linux."));
    }

    Processors since(Processors earlier) {
        return new Processors(portal - earlier.portal, database - earlier.database);
    }

    /** Returns the resident memory of a process in MiB. */
    static long residentMib(long process) {
        try {
            return residentMib(Files.readString(Path.of("/proc", String.valueOf(process), "status")));
        } catch (IOException e) {
            throw new Fault("Process " + process + " has ended, or this is not Linux.", e);
        }
    }

    static long residentMib(String status) {
        return status.lines()
                .filter(line -> line.startsWith(RESIDENT))
                .map(line -> line.substring(RESIDENT.length()).replace("kB", "").strip())
                .mapToLong(kib -> Long.parseLong(kib) / 1024)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + RESIDENT + " in " + status));
    }
}
