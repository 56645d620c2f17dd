// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.IIOException;

/**
 * Copies a picture without what it tells beside its points: where and when it was taken, by which camera, what was written into it, and whatever
 * hangs behind its end.
 */
final class PictureFile {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** The chunks by which points and colours are made. */
    private static final Set<String> POINTS =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private static final int IMAGE = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION = 0x0112;

    private final DataInputStream in;
    private final DataOutputStream out;
    private int orientation = 1;

    private PictureFile(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Copies the picture.
     *
     * @return how it has to be turned, as EXIF counts; 1 for a picture that stands upright
     * @throws IOException if it ends too early or is none
     */
    static int copy(Path from, Path to, Kind kind) throws IOException {
        if (kind == Kind.WEBP) {
            WebpFile.copy(from, to);
            return 1;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            PictureFile copy = new PictureFile(in, out);
            if (kind == Kind.PNG) {
                copy.png();
            } else {
                copy.jpeg();
            }
            return copy.orientation;
        }
    }

    private void png() throws IOException {
        if (!java.util.Arrays.equals(in.readNBytes(PNG.length), PNG)) {
            throw new IIOException("That is no PNG.");
        }
        out.write(PNG);
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            byte[] name = in.readNBytes(4);
            type = new String(name, StandardCharsets.ISO_8859_1);
            if (length < 0) {
                throw new IIOException("A chunk is longer than any can be.");
            }
            boolean kept = POINTS.contains(type);
            OutputStream to = kept ? out : OutputStream.nullOutputStream();
            if (kept) {
                out.writeInt(length);
                out.write(name);
            }
            transfer(length + 4L, to);
        }
    }

    private void transfer(long length, OutputStream to) throws IOException {
        byte[] buffer = new byte[8192];
        long left = length;
        while (left > 0) {
            int part = (int) Math.min(left, buffer.length);
            in.readFully(buffer, 0, part);
            to.write(buffer, 0, part);
            left -= part;
        }
    }

    private void jpeg() throws IOException {
        if (in.readUnsignedShort() != (0xff00 | IMAGE)) {
            throw new IIOException("That is no JPEG.");
        }
        out.writeShort(0xff00 | IMAGE);
        int marker = marker();
        while (marker != END) {
            segment(marker);
            marker = marker == SCAN ? scan() : marker();
        }
        out.writeShort(0xff00 | END);
    }

    private int marker() throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            throw new IIOException("A segment begins otherwise.");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void segment(int marker) throws IOException {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new IIOException("A segment is shorter than its own length.");
        }
        byte[] content = new byte[length];
        in.readFully(content);
        if (marker == APP1) {
            turned(content);
        }
        if (isKept(marker, content)) {
            out.writeShort(0xff00 | marker);
            out.writeShort(length + 2);
            out.write(content);
        }
    }

    private static boolean isKept(int marker, byte[] content) {
        return switch (marker) {
            case APP0 -> startsWith(content, "JFIF\0");
            case APP2 -> startsWith(content, "ICC_PROFILE\0");
            case APP14 -> startsWith(content, "Adobe");
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    private static boolean startsWith(byte[] content, String word) {
        byte[] start = word.getBytes(StandardCharsets.US_ASCII);
        return content.length >= start.length
                && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    /** Copies the points until a marker that ends them, and returns that. */
    private int scan() throws IOException {
        while (true) {
            int next = in.readUnsignedByte();
            if (next != 0xff) {
                out.writeByte(next);
                continue;
            }
            int marker = in.readUnsignedByte();
            while (marker == 0xff) {
                marker = in.readUnsignedByte();
            }
            boolean point = marker == 0 || (marker >= 0xd0 && marker <= 0xd7);
            if (!point) {
                return marker;
            }
            out.writeShort(0xff00 | marker);
        }
    }

    /** Reads how it has to be turned out of what a camera wrote; what cannot be read turns nothing. */
    private void turned(byte[] content) {
        if (!startsWith(content, "Exif\0\0") || content.length < 14) {
            return;
        }
        ByteBuffer tiff = ByteBuffer.wrap(content, 6, content.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int at = directory + 2; entries > 0 && at <= tiff.limit() - 12; entries--, at += 12) {
            int value = tiff.getShort(at + 8);
            if ((tiff.getShort(at) & 0xffff) == ORIENTATION && value >= 1 && value <= 8) {
                orientation = value;
            }
        }
    }
}
