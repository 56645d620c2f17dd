// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes pictures no larger than they are needed, turns them and writes them again. */
final class Picture {

    /** The longer side of a thumbnail. */
    static final int SMALL = 240;

    /** A picture of more points is not looked at: an A3 page in print has half as many. */
    static final long MOST_POINTS = 50_000_000;

    /** How many points are decoded at the most where the whole picture is wanted; a larger one loses points. */
    private static final long DECODED_POINTS = 16_000_000;

    private static final float QUALITY = 0.9f;

    static {
        // the JDK's list of readers is made once: made from here, it would hold the portal's own, and with it the
        // portal, when that is redeployed
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            IIORegistry.getDefaultInstance();
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    private Picture() {}

    /** Returns how many points a picture has at the most: WebP is decoded whole, whatever is wanted of it. */
    static long mostPoints(Kind kind) {
        return kind == Kind.WEBP ? DECODED_POINTS : MOST_POINTS;
    }

    /** How wide and high a picture is. */
    record Size(int width, int height) {

        long points() {
            return (long) width * height;
        }

        int longer() {
            return Math.max(width, height);
        }
    }

    /** Reads the size from the head of the file, before anything is decoded. */
    static Size size(Path file, Kind kind) throws IOException {
        return read(file, kind, reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
    }

    /** Returns the picture with as many points as a thumbnail is made from. */
    static BufferedImage coarse(Path file, Kind kind, Size size) throws IOException {
        return decoded(file, kind, Math.max(1, size.longer() / (2 * SMALL)));
    }

    /** Returns the whole picture, or as much of a very large one as fits into memory. */
    static BufferedImage whole(Path file, Kind kind, Size size) throws IOException {
        return decoded(file, kind, (int) Math.ceil(Math.sqrt((double) size.points() / DECODED_POINTS)));
    }

    private static BufferedImage decoded(Path file, Kind kind, int step) throws IOException {
        return read(file, kind, reader -> {
            ImageReadParam wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        });
    }

    private interface Reading<T> {

        T of(ImageReader reader) throws IOException;
    }

    private static <T> T read(Path file, Kind kind, Reading<T> reading) throws IOException {
        ImageReader reader = reader(kind);
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return reading.of(reader);
        } catch (RuntimeException e) {
            // what the decoder says of some that are damaged
            throw new IIOException("The picture cannot be decoded.", e);
        } finally {
            reader.dispose();
        }
    }

    /** The JDK has no reader for WebP, and what is added to its list for all would stay there when the portal is redeployed. */
    private static ImageReader reader(Kind kind) throws IOException {
        return kind == Kind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
    }

    /**
     * Returns the picture as it is to be looked at.
     *
     * @param orientation as EXIF counts: 1 is upright, 2 to 8 are turned or mirrored
     */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        boolean lies = orientation >= 5 && orientation <= 8;
        return drawn(picture, turn, lies ? h : w, lies ? w : h, BufferedImage.TYPE_3BYTE_BGR);
    }

    /** Returns a small picture as a file of its kind, or of one that the JDK writes. */
    static byte[] thumbnail(BufferedImage picture, Kind of) throws IOException {
        Kind drawable = picture.getColorModel().hasAlpha() ? Kind.PNG : Kind.JPEG;
        Kind kind = of == Kind.WEBP ? drawable : of;
        double scale = Math.min(1, (double) SMALL / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        AffineTransform shrink = AffineTransform.getScaleInstance(
                (double) width / picture.getWidth(), (double) height / picture.getHeight());
        int type = kind == Kind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            write(drawn(picture, shrink, width, height, type), kind, out);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform change, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, change, null);
        pen.dispose();
        return drawn;
    }

    /** Writes the points and nothing else. */
    static void write(BufferedImage picture, Kind kind, ImageOutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(kind.mediaType()).next();
        try {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == Kind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
        } finally {
            writer.dispose();
        }
    }
}
