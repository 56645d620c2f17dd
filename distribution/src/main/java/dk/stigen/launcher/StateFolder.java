// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which a run keeps its data. One run at a time holds it. */
public final class StateFolder implements AutoCloseable {
    private static final String MARK = "stigen.properties";
    private static final String LOCK = "lock";
    private final Path folder;
    private final RandomAccessFile lockFile;

    private StateFolder(Path folder, RandomAccessFile lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Opens the folder, creating it if it is not there.
     *
     * @throws Fault if it cannot be used
     */
    public static StateFolder open(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new Fault(folder + " is a file; choose a folder for the state with --state.");
            }
            if (Files.isDirectory(folder) && !isRecognised(folder)) {
                throw new Fault(folder + " is in use for something else; choose an empty or new folder with --state.");
            }
            Files.createDirectories(folder);
            StateFolder state = new StateFolder(
                    folder, new RandomAccessFile(folder.resolve(LOCK).toFile(), "rw"));
            state.lock();
            state.mark();
            return state;
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Forgets everything. Open folders were recognised as state, so that nothing else is ever deleted. */
    public void startOver() {
        try (Stream<Path> entries = Files.list(folder)) {
            // the mark stays, so that a folder which is emptied only in part is recognised again
            for (Path entry : entries.filter(entry -> !entry.endsWith(LOCK) && !entry.endsWith(MARK))
                    .toList()) {
                FileTree.delete(entry);
            }
            mark();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private void mark() throws IOException {
        Files.writeString(folder.resolve(MARK), "# State of ./stigen run: database, logins and logs.\nformat=1\n");
        Files.createDirectories(logs());
    }

    private static Fault unusable(Path folder, IOException cause) {
        return new Fault(
                "Cannot write to the state folder %s (%s); make it writable or choose another with --state."
                        .formatted(folder, cause.getMessage()),
                cause);
    }

    private static boolean isRecognised(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(MARK))) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.endsWith(LOCK));
        }
    }

    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = lockFile.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            String holder = Optional.ofNullable(lockFile.readLine())
                    .map(pid -> " (process " + pid + ")")
                    .orElse("");
            lockFile.close();
            throw new Fault(
                    "Another run%s uses %s; stop it or choose another folder with --state.".formatted(holder, folder));
        }
        lockFile.setLength(0);
        lockFile.write((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    public Path resolve(String name) {
        return folder.resolve(name);
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new Fault("Cannot let go of " + folder + ": " + e.getMessage(), e);
        }
    }
}
