// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.Leftovers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One server and its process, if it has one. */
final class RunningServer {
    private final Server server;
    private final Processes processes;
    private final Leftovers leftovers;
    private final Path log;
    private Optional<Process> process = Optional.empty();

    RunningServer(Server server, Installation installation) {
        this.server = server;
        this.processes = installation.processes();
        this.leftovers = new Leftovers(installation.state());
        this.log = installation.log(server.name());
    }

    Server server() {
        return server;
    }

    ServerName name() {
        return server.name();
    }

    Path log() {
        return log;
    }

    synchronized void start() {
        Process begun = processes.start(server.command(), server.environment(), log);
        process = Optional.of(begun);
        leftovers.remember(name().title(), begun.toHandle());
    }

    synchronized boolean isAlive() {
        return process.filter(Process::isAlive).isPresent();
    }

    synchronized Optional<ProcessHandle> handle() {
        return process.map(Process::toHandle);
    }

    /** Completes with this server's name when its process ends. */
    synchronized CompletableFuture<ServerName> end() {
        return process.map(running -> running.onExit().thenApply(ended -> name()))
                .orElseGet(CompletableFuture::new);
    }

    synchronized Fault died() {
        String status =
                process.map(ended -> " (exit code " + ended.exitValue() + ")").orElse("");
        return new Fault("%s ended%s, so everything was stopped. The end of %s:%n%s"
                .formatted(name().title(), status, log, LogTail.of(log)));
    }

    synchronized void askToStop() {
        process.filter(Process::isAlive).ifPresent(server::askToStop);
    }

    /** Waits for the end; a process that does not end in time is killed. */
    synchronized void awaitStop(Duration patience) {
        if (process.isEmpty()) {
            return;
        }
        Process ending = process.get();
        try {
            ending.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        } catch (ExecutionException e) {
            throw new Fault(name().title() + " could not be stopped: " + e.getMessage(), e);
        }
        leftovers.forget(name().title());
    }

    synchronized void kill() {
        process.ifPresent(running -> {
            running.destroyForcibly();
            running.onExit().join();
        });
    }
}
