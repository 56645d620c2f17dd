// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one process at a time prepare what several share; the others wait until it is their turn, and find it done. */
final class Turn implements Closeable {

    private final FileChannel file;

    private Turn(FileChannel file) {
        this.file = file;
    }

    /** Waits for the turn at what has such a name in the folder. */
    static Turn at(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        FileChannel file =
                FileChannel.open(folder.resolve(name + ".turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            file.lock();
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return new Turn(file);
    }

    @Override
    public void close() throws IOException {
        // the lock ends with its channel
        file.close();
    }
}
