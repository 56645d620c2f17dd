// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that the tests send, made here. */
public final class FileSamples {

    private FileSamples() {}

    public static byte[] picture(String format, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG, held upright, into which a camera has written where it was. */
    static byte[] photoWithPlace() {
        byte[] jpeg = picture("jpg", 60, 40);
        byte[] exif = "Exif\0\0MM\0*\0\0\0\b\0\0\0\0\0\0GPS 55.6761 12.5683".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + 4 + exif.length);
        photo.put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return photo.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG of some bytes that says it is 10,000 points wide and high. */
    static byte[] pixelFlood() {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(10_000).putInt(10_000);
        head.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }

    /** A document of some hundred kilobytes of which 200 megabytes come out. */
    static byte[] packedFlood() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Two pictures of one point, one after the other. */
    public static byte[] movingWebp() {
        return Base64.getDecoder()
                .decode(
                        "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA");
    }

    static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
