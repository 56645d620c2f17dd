// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.outbox;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder from where the municipality's own systems fetch: in it a folder for each thing, which is there as a whole or not at all.
 *
 * @param about the file that says what the thing is
 */
public record FolderOut(Path folder, String about) {

    /** Writes the files of a thing into a folder, the one about it among them. */
    @FunctionalInterface
    public interface Content {
        void write(Path into) throws IOException;
    }

    /**
     * Puts the thing there, unless it is there already, and returns its folder's name.
     *
     * @param externalId what it is known by
     */
    public String put(String externalId, Content content) throws IOException {
        String name = externalId.replace('/', '_');
        Path whole = folder.resolve(name);
        if (!Files.exists(whole.resolve(about))) {
            Files.createDirectories(folder);
            Path half = Files.createTempDirectory(folder, "." + name);
            try {
                content.write(half);
                Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
                throw new IOException("The folder " + whole + " cannot be put in its place.", e);
            } finally {
                remove(half);
            }
        }
        return name;
    }

    private static void remove(Path half) throws IOException {
        if (Files.exists(half)) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(half)) {
                files = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
