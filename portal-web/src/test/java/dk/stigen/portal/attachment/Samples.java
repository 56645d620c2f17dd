// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, made here. */
final class Samples {

    private Samples() {}

    /** A picture whose left half is red and whose right half is blue. */
    static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG into which a camera has written how it was held and where it was. */
    static byte[] photo(int width, int height, int orientation) {
        byte[] jpeg = picture("jpg", width, height);
        byte[] place = "GPS 55.6761 12.5683".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010e).putShort((short) 2).putInt(place.length).putInt(38);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        photo.put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array());
        return photo.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A WebP of one point, into which a program has written where it was taken. */
    static byte[] webp() {
        byte[] plain = Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
        byte[] head = {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        return riff(
                chunk("VP8X", head),
                Arrays.copyOfRange(plain, 12, plain.length),
                chunk("EXIF", text("GPS 55.6761 12.5683")),
                chunk("XMP ", text("<x/>")));
    }

    /** A WebP whose point is half transparent. */
    static byte[] transparentWebp() {
        return Base64.getDecoder()
                .decode(
                        "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEAAQAAAP4AAA3AAP7mtQAAAA==");
    }

    static byte[] movingWebp() {
        return Base64.getDecoder()
                .decode(
                        "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA");
    }

    /** A WebP of some bytes that says it is as large as it is told to say. */
    static byte[] hugeWebp(int side) {
        byte[] head = new byte[10];
        for (int at : new int[] {4, 7}) {
            head[at] = (byte) (side - 1);
            head[at + 1] = (byte) ((side - 1) >> 8);
        }
        return riff(chunk("VP8X", head), chunk("VP8 ", new byte[20]));
    }

    /** A WebP that is larger than its head says. */
    static byte[] lyingWebp() {
        byte[] frame = new byte[20];
        ByteBuffer.wrap(frame)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(6, (short) 16_383)
                .putShort(8, (short) 16_383);
        return riff(chunk("VP8X", new byte[10]), chunk("VP8 ", frame));
    }

    private static byte[] riff(byte[]... chunks) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(chunks).forEach(all::writeBytes);
        return chunk(
                "RIFF",
                ByteBuffer.allocate(4 + all.size())
                        .put(text("WEBP"))
                        .put(all.toByteArray())
                        .array());
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text(name))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** A PNG of some bytes that says it is as large as it is told to say. */
    static byte[] hugePng(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
