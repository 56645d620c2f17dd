// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts processes until the run ends; then none is started any more, also when the end comes in the middle of a start. */
final class Processes {
    private final boolean ownSession = Stream.of(
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));
    private final List<Process> tools = new ArrayList<>();
    private boolean closed;

    synchronized Process start(List<String> command, Map<String, String> environment, Path log) {
        if (closed) {
            throw new Fault("The run is being stopped.");
        }
        List<String> whole = new ArrayList<>(command);
        if (ownSession) {
            // Ctrl-C reaches every process of the terminal; the servers are to be stopped in order instead
            whole.add(0, "setsid");
        }
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Fault("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    /** Runs a short-lived program to its end. */
    void run(String what, List<String> command, Map<String, String> environment, Path log) {
        Process process;
        synchronized (this) {
            process = start(command, environment, log);
            tools.add(process);
        }
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new Fault(
                        "%s failed (exit code %d). The end of %s:%n%s".formatted(what, status, log, LogTail.of(log)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new Fault(what + " was interrupted.", e);
        } finally {
            synchronized (this) {
                tools.remove(process);
            }
        }
    }

    synchronized void close() {
        closed = true;
        tools.forEach(Process::destroyForcibly);
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
