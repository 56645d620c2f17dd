// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.erasure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file outside the database that remembers who was erased, so that an older backup brings nobody back.
 *
 * <p>It is only ever added to, a line at a time, and what is added is on the disk before the erasure begins.
 */
public final class ErasureLog {

    /** The name of the file in its folder. */
    public static final String NAME = "erasures.log";

    private final Path file;

    /** @param folder where the file stands; it is made when the first line is written */
    public ErasureLog(Path folder) {
        this.file = folder.resolve(NAME);
    }

    public Path file() {
        return file;
    }

    /** Returns the lines in the order in which they were written; none where there is no file yet. */
    public List<LoggedErasure> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(LoggedErasure::of).flatMap(Optional::stream).toList();
        }
    }

    /** Adds the lines and returns when they are on the disk. */
    public void add(Collection<LoggedErasure> erasures) throws IOException {
        if (erasures.isEmpty()) {
            return;
        }
        Files.createDirectories(file.getParent());
        StringBuilder lines = new StringBuilder(endsWithin() ? "\n" : "");
        erasures.forEach(erasure -> lines.append(erasure.line()).append('\n'));
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Returns whether the last line was cut off; what is added would become part of it. */
    private boolean endsWithin() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) != '\n';
        }
    }
}
