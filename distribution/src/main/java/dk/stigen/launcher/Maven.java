// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Maven as a process of its own, with the JDK that runs the launcher. */
final class Maven {
    private final Path root;
    private final List<Process> running = new ArrayList<>();
    private boolean closing;

    Maven(Path root) {
        this.root = root;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-maven"));
    }

    /** Runs Maven and hands on each line it prints. */
    int run(List<String> arguments, Consumer<String> lines) {
        try {
            Process process = begin(arguments);
            try (BufferedReader output = process.inputReader()) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    lines.accept(line);
                }
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new Fault("No Maven: install it (Debian: apt-get install maven); " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Maven was interrupted.", e);
        }
    }

    private synchronized Process begin(List<String> arguments) throws IOException {
        if (closing) {
            throw new Fault("Stopping.");
        }
        List<String> command = new ArrayList<>(List.of(System.getProperty("stigen.maven", "mvn"), "--batch-mode"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        running.add(process);
        return process;
    }

    private synchronized void stop() {
        closing = true;
        for (Process process : running) {
            List<ProcessHandle> family = process.descendants().toList();
            process.destroy();
            family.forEach(ProcessHandle::destroy);
        }
    }
}
