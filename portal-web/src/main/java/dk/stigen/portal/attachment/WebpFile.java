// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.IIOException;

/**
 * Copies a WebP picture without what it tells beside its points and colours: a RIFF file is a row of chunks, and those that no picture is made from stay
 * behind, as does whatever hangs behind its end. Its points are not written anew.
 */
final class WebpFile {

    /** The chunks by which points and colours are made; those that tell of several pictures are not among them. */
    private static final Set<String> POINTS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP");

    private static final int HEAD = 8;
    private static final int EXIF_AND_XMP = 0x0c;
    private static final int MOVES = 0x02;
    private static final int SIDE_BITS = 14;
    private static final int SIDE = (1 << SIDE_BITS) - 1;

    /** It is several pictures, one after the other. */
    static final class MovesException extends IOException {

        private static final long serialVersionUID = 1;
    }

    private final DataInputStream in;
    private final RandomAccessFile out;

    private WebpFile(DataInputStream in, RandomAccessFile out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Copies the picture.
     *
     * @throws IOException if it ends too early, is none, or moves
     */
    static void copy(Path from, Path to) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)));
                RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
            new WebpFile(in, out).copy();
        }
    }

    private void copy() throws IOException {
        if (!name().equals("RIFF")) {
            throw new IIOException("That is no RIFF file.");
        }
        long left = length() - 4;
        if (!name().equals("WEBP")) {
            throw new IIOException("That is no WebP.");
        }
        out.writeBytes("RIFF\0\0\0\0WEBP");
        while (left > 0) {
            String name = name();
            long length = length();
            // an odd one is filled up
            long whole = length + (length & 1);
            left -= HEAD + whole;
            if (left < 0) {
                throw new IIOException("A chunk is longer than its file.");
            }
            if (POINTS.contains(name)) {
                byte[] content = content(whole);
                if (points(name, content) > Picture.mostPoints(Kind.WEBP)) {
                    throw new IIOException("The picture is larger than its head says.");
                }
                out.writeBytes(name);
                out.writeInt(Integer.reverseBytes((int) length));
                out.write(name.equals("VP8X") ? told(content) : content);
            } else {
                in.skipNBytes(whole);
            }
        }
        out.seek(4);
        out.writeInt(Integer.reverseBytes((int) out.length() - HEAD));
    }

    /** Returns how many points the chunk makes, which a head before it may have kept quiet about. */
    private static long points(String name, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return switch (name) {
                case "VP8 " -> (long) (bytes.getShort(6) & SIDE) * (bytes.getShort(8) & SIDE);
                case "VP8L" -> ((bytes.getInt(1) & SIDE) + 1L) * ((bytes.getInt(1) >> SIDE_BITS & SIDE) + 1L);
                default -> 0;
            };
        } catch (IndexOutOfBoundsException e) {
            throw new IIOException("A chunk is shorter than its head.", e);
        }
    }

    /** Takes back what the head promises of chunks that stay behind. */
    private static byte[] told(byte[] head) throws IOException {
        if (head.length == 0) {
            throw new EOFException();
        }
        if ((head[0] & MOVES) != 0) {
            throw new MovesException();
        }
        head[0] &= ~EXIF_AND_XMP;
        return head;
    }

    private String name() throws IOException {
        return new String(content(4), StandardCharsets.ISO_8859_1);
    }

    private long length() throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
    }

    private byte[] content(long length) throws IOException {
        // a length that somebody made up takes no more memory than there are bytes
        byte[] content = in.readNBytes((int) Math.min(length, Integer.MAX_VALUE));
        if (content.length < length) {
            throw new EOFException();
        }
        return content;
    }
}
