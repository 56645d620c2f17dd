// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Which servers a run started, on disk, so that the next run can stop what a killed launcher left behind. */
public final class Leftovers {
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);
    private static final String FOLDER = "processes";
    private final Path folder;

    public Leftovers(StateFolder state) {
        this.folder = state.resolve(FOLDER);
    }

    public void remember(String name, ProcessHandle process) {
        String begun = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), process.pid() + " " + begun);
        } catch (IOException e) {
            throw new Fault("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new Fault("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Stops what a killed run of this state folder left behind, and forgets it. */
    public void stop(Steps steps) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Leftover> leftovers = new ArrayList<>();
        try (Stream<Path> records = Files.list(folder)) {
            for (Path file : records.toList()) {
                read(file).ifPresent(leftovers::add);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Fault("Cannot read " + folder + ": " + e.getMessage(), e);
        }
        // what was started last uses what was started before it
        leftovers.sort(Comparator.comparing(Leftover::begun).reversed());
        for (Leftover leftover : leftovers) {
            end(leftover.process());
            steps.say("Stopped %s, left by a run that was killed (process %d)"
                    .formatted(leftover.name(), leftover.process().pid()));
        }
    }

    /** Returns the process of that name that runs for the state in the folder, seen by somebody who does not hold it. */
    public static Optional<ProcessHandle> running(Path state, String name) {
        Path file = state.resolve(FOLDER).resolve(name);
        try {
            return Files.exists(file) ? read(file).map(Leftover::process) : Optional.empty();
        } catch (IOException e) {
            throw new Fault("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** The process of the record, if it is still that one: numbers are used again, the time of birth is not. */
    private static Optional<Leftover> read(Path file) throws IOException {
        List<String> words = List.of(Files.readString(file).strip().split(" ", -1));
        if (words.size() < 2) {
            return Optional.empty();
        }
        long number;
        Instant begun;
        try {
            number = Long.parseLong(words.get(0));
            begun = Instant.parse(words.get(1));
        } catch (NumberFormatException | DateTimeParseException e) {
            // a damaged record names no process that could be recognised
            return Optional.empty();
        }
        return ProcessHandle.of(number)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start -> Duration.between(start, begun).abs().compareTo(CLOCKS_DIFFER) < 0)
                        .isPresent())
                .map(process -> new Leftover(String.valueOf(file.getFileName()), process, begun));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(8, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new Fault("Process " + process.pid() + " could not be stopped: " + e.getMessage(), e);
        }
    }

    private record Leftover(String name, ProcessHandle process, Instant begun) {}
}
