// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Contents of files in a folder, each under its id; what stands there is whole. */
record ContentFolder(Path folder) {

    private static final String UNFINISHED = ".part";
    private static final Logger log = System.getLogger(ContentFolder.class.getName());

    private Path place(UUID id) {
        return folder.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }

    /**
     * Writes the content beside its place, to the disk itself, and moves it there in one step.
     *
     * @throws IOException if there is no room; then nothing stays
     */
    void put(UUID id, Path from) throws IOException {
        Path place = place(id);
        Files.createDirectories(place.getParent());
        Path unfinished = place.resolveSibling(id + UNFINISHED);
        try (InputStream in = Files.newInputStream(from);
                FileChannel to =
                        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(to));
            to.force(true);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    void write(UUID id, long first, long last, OutputStream out) throws IOException {
        try (FileChannel file = FileChannel.open(place(id), StandardOpenOption.READ)) {
            file.position(first);
            InputStream in = Channels.newInputStream(file);
            byte[] buffer = new byte[64 * 1024];
            long left = last - first + 1;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("The file " + id + " has fewer bytes than its row says.");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** Removes it; one that cannot be removed is found again by {@link #sweep}. */
    void remove(UUID id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            log.log(Level.WARNING, "The file " + id + " could not be deleted; it is tried again at night.", e);
        }
    }

    /** Removes what is older and of which nothing is known: what a machine that went down has left behind. Returns how many. */
    int sweep(Instant before, Predicate<UUID> known) throws IOException {
        int swept = 0;
        try (Stream<Path> found = Files.walk(folder, 2)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Optional<UUID> id = id(file);
                if (id.isPresent()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)
                        && !known.test(id.get())) {
                    Files.deleteIfExists(file);
                    swept++;
                }
            }
        }
        return swept;
    }

    /** What is not named as we name files is not ours. */
    private static Optional<UUID> id(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\" + UNFINISHED + "$", "");
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(name))
                : Optional.empty();
    }
}
