// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder on a small disk of its own, which can be filled up until the kernel itself says that there is no room.
 *
 * <p>The disk is a tmpfs in a mount namespace of a process that does nothing else: nobody else sees it, it needs no rights where the kernel lets users
 * have namespaces, and it goes with the process. The folder is reached by way of that process, under /proc. A container that forbids namespaces has a
 * small disk already: its /dev/shm, of 64 MB unless somebody has asked for more. Where there is neither, tests that need a full disk fail and say so.
 */
final class FullDisk implements AutoCloseable {

    private static final long SMALL = 128L << 20;
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final String MOUNT =
            "mount -t tmpfs -o size=16m,mode=0700 none /mnt && mkdir /mnt/files && echo there && read -r end";

    private final Optional<Process> owner;
    private final Path folder;
    private final Path ballast;

    private FullDisk(Optional<Process> owner, Path disk) {
        this.owner = owner;
        this.folder = disk.resolve("files");
        this.ballast = disk.resolve("ballast");
    }

    static FullDisk make() {
        return Stream.of(List.of("unshare", "-m"), List.of("unshare", "-rm"))
                .flatMap(unshare -> mounted(unshare).stream())
                .findFirst()
                .orElseGet(FullDisk::inSharedMemory);
    }

    private static Optional<FullDisk> mounted(List<String> unshare) {
        try {
            Process owner = new ProcessBuilder(Stream.concat(unshare.stream(), Stream.of("sh", "-c", MOUNT))
                            .toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // what it says, or the end of what it says
            if (new String(owner.getInputStream().readNBytes("there".length()), StandardCharsets.US_ASCII)
                    .equals("there")) {
                FullDisk disk = new FullDisk(Optional.of(owner), Path.of("/proc/" + owner.pid() + "/root/mnt"));
                if (Files.isWritable(disk.folder)) {
                    return Optional.of(disk);
                }
            }
            owner.destroyForcibly();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static FullDisk inSharedMemory() {
        try {
            FileStore store = Files.getFileStore(SHARED_MEMORY);
            if (store.getTotalSpace() > SMALL) {
                throw new AssertionError(
                        "A test needs a small disk: let this user make mount namespaces (unshare -rm), or give the container a /dev/shm of less than "
                                + (SMALL >> 20) + " MB.");
            }
            Path disk = Files.createTempDirectory(SHARED_MEMORY, "stigen-disk");
            Files.createDirectory(disk.resolve("files"));
            return new FullDisk(Optional.empty(), disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The files in the folder, half ones as well. */
    List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Fills it, but for some bytes, so that a larger file fails in its midst. */
    void fill(int left) throws IOException {
        byte[] piece = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No space left on device")) {
                throw e;
            }
        }
        try (var file = Files.newByteChannel(ballast, StandardOpenOption.WRITE)) {
            file.truncate(Math.max(0, Files.size(ballast) - left));
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(ballast);
    }

    @Override
    public void close() {
        owner.ifPresentOrElse(FullDisk::end, this::delete);
    }

    private static void end(Process owner) {
        owner.destroy();
        try {
            owner.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void delete() {
        try (Stream<Path> found = Files.walk(folder.getParent())) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
