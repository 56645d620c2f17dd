// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A file on its way in, on the disk and not in memory; what it takes there goes when it is closed. */
final class Incoming implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final List<Path> files = new ArrayList<>();
    private long bytes;
    private String digest = "";

    /** Takes one in, and no more of it than a byte beyond the limit. */
    static Incoming receive(InputStream from, long limit) throws IOException {
        Incoming incoming = new Incoming();
        try (OutputStream out = Files.newOutputStream(incoming.another())) {
            incoming.copy(from, out, limit);
        } catch (IOException | RuntimeException e) {
            incoming.close();
            throw e;
        }
        return incoming;
    }

    private void copy(InputStream from, OutputStream out, long limit) throws IOException {
        MessageDigest sha = sha256();
        byte[] buffer = new byte[BUFFER];
        int read = from.read(buffer);
        while (read >= 0 && bytes <= limit) {
            bytes += read;
            sha.update(buffer, 0, read);
            out.write(buffer, 0, read);
            read = from.read(buffer);
        }
        digest = HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Returns the file as it is by now. */
    Path file() {
        return files.get(files.size() - 1);
    }

    /** Returns an empty file that takes its place. */
    Path another() throws IOException {
        Path file = Files.createTempFile("stigen-file", ".part");
        files.add(file);
        return file;
    }

    /** How many bytes were received; one more than the limit says that there are more. */
    long bytes() {
        return bytes;
    }

    String digest() {
        return digest;
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
