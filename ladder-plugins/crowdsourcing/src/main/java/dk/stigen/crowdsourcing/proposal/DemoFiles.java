// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** The files of demo data, made as they are needed: a sketch of a place and a sheet of one line. */
final class DemoFiles {

    private DemoFiles() {}

    /** Returns what the name's ending says: a picture for {@code .png}, a PDF otherwise. */
    static byte[] named(String name, String title) {
        return name.endsWith(".png") ? sketch() : sheet(title);
    }

    /** A plot with paths, a pond and trees, seen from above. */
    private static byte[] sketch() {
        BufferedImage picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xdce8c8));
        pen.fillRect(0, 0, 640, 400);
        pen.setColor(new Color(0x9cc4d8));
        pen.fillOval(360, 60, 200, 130);
        pen.setColor(new Color(0xb59a74));
        pen.setStroke(new BasicStroke(14));
        pen.drawLine(0, 320, 640, 240);
        pen.drawLine(250, 0, 300, 400);
        pen.setColor(new Color(0x4f7f4a));
        for (int i = 0; i < 12; i++) {
            pen.fillOval(40 + i * 97 % 560, 40 + i * 61 % 320, 34, 34);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One page with the title, as small as a PDF can be. */
    private static byte[] sheet(String title) {
        String text = "BT /F1 20 Tf 60 760 Td (" + title.replaceAll("[()\\\\]", "") + ") Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        pdf.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        // the letters of Danish are the same bytes there
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
