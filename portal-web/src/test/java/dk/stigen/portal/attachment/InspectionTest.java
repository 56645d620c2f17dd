// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import static dk.stigen.portal.attachment.Samples.packed;
import static dk.stigen.portal.attachment.Samples.photo;
import static dk.stigen.portal.attachment.Samples.picture;
import static dk.stigen.portal.attachment.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.portal.attachment.AttachmentRules.Rules;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final Rules RULES = new Rules(3, 1_000_000, EnumSet.allOf(Kind.Group.class));

    private final Inspection inspection = new Inspection();

    static Stream<Arguments> files() {
        byte[] pdf = text("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
        byte[] docx = packed(Map.of(TYPES, text("<Types/>"), "word/document.xml", text("<document/>")));
        byte[] png = picture("png", 40, 30);
        return Stream.of(
                arguments("plan.pdf", pdf, "DONE"),
                arguments("Plan.PDF", pdf, "DONE"),
                arguments("plan.docx", docx, "DONE"),
                arguments("plan.xlsx", docx, "MISMATCH"),
                arguments("plan.odt", docx, "MISMATCH"),
                arguments(
                        "plan.odt",
                        packed(Map.of(
                                "mimetype",
                                text("application/vnd.oasis.opendocument.text"),
                                "content.xml",
                                text("<x/>"))),
                        "DONE"),
                arguments("plan.docx", packed(Map.of("readme.txt", text("hi"))), "MISMATCH"),
                arguments(
                        "macro.docx",
                        packed(Map.of(
                                TYPES,
                                text("<x/>"),
                                "word/document.xml",
                                text("<x/>"),
                                "word/vbaProject.bin",
                                text("x"))),
                        "KIND"),
                arguments("bomb.docx", bomb(), "PACKED"),
                arguments("cut.docx", java.util.Arrays.copyOf(docx, docx.length / 2), "DAMAGED"),
                arguments("picture.png", png, "DONE"),
                arguments("picture.jpg", picture("jpg", 40, 30), "DONE"),
                arguments("picture.jpg", png, "MISMATCH"),
                arguments("cut.png", java.util.Arrays.copyOf(png, png.length - 20), "DAMAGED"),
                arguments("huge.png", Samples.hugePng(10_000, 10_000), "PIXELS"),
                arguments("picture.webp", Samples.webp(), "DONE"),
                arguments("picture.webp", Samples.transparentWebp(), "DONE"),
                arguments("picture.webp", png, "MISMATCH"),
                arguments("picture.png", Samples.webp(), "MISMATCH"),
                arguments("moving.webp", Samples.movingWebp(), "MOVES"),
                arguments("huge.webp", Samples.hugeWebp(10_000), "PIXELS"),
                arguments("lying.webp", Samples.lyingWebp(), "DAMAGED"),
                arguments("cut.webp", java.util.Arrays.copyOf(Samples.webp(), 60), "DAMAGED"),
                arguments("head.webp", java.util.Arrays.copyOf(Samples.webp(), 20), "DAMAGED"),
                arguments("note.txt", text("Vi mødes på torvet kl. 17.\n"), "DONE"),
                arguments("table.csv", text("navn;antal\nÆble;3\n"), "DONE"),
                arguments("page.txt", text("<!DOCTYPE html><html><body><script>1</script></body></html>"), "MISMATCH"),
                arguments("page.pdf", text("<html><body>%PDF-1.4</body></html>"), "MISMATCH"),
                arguments("program.pdf", text("MZ\u0090\0\3\0\0\0\4\0\0\0"), "MISMATCH"),
                arguments("empty.txt", new byte[0], "EMPTY"),
                arguments("long.txt", new byte[1_000_001], "TOO_LARGE"));
    }

    private static byte[] bomb() {
        return packed(Map.of(TYPES, text("<x/>"), "word/document.xml", new byte[60_000_000]));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void takesWhatIsWhatItsNameSays(String name, byte[] content, Outcome outcome) throws IOException {
        try (Incoming incoming = receive(content)) {
            assertThat(inspection.inspect(incoming, FileName.of(name), RULES).outcome())
                    .isEqualTo(outcome);
        }
    }

    private static Incoming receive(byte[] content) throws IOException {
        return Incoming.receive(new ByteArrayInputStream(content), RULES.bytes());
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "plan.pdf, application/pdf, DONE",
        "plan.pdf, '', DONE",
        "plan.pdf, application/octet-stream, DONE",
        "plan.pdf, text/html, MISMATCH",
        "picture.jpeg, image/jpg, DONE",
        "table.csv, application/vnd.ms-excel, DONE",
        "note.txt, text/plain;charset=UTF-8, DONE",
        "program.exe, application/octet-stream, KIND",
        "drawing.svg, image/svg+xml, KIND",
        "page.html, text/html, KIND",
        "page.jsp, text/plain, KIND",
        "no ending, text/plain, KIND",
        "invoice.exe.pdf, application/pdf, NAME",
        "invoice.pdf.jpg, image/jpeg, NAME",
        "Referat 12.3.2026.pdf, application/pdf, DONE"
    })
    void asksTheNameAndTheSenderFirst(String name, String declared, Outcome outcome) {
        assertThat(Inspection.judge(FileName.of(name), declared, RULES)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @MethodSource
    void aWebpLosesWhatWasWrittenIntoItAndIsStillAPicture(byte[] webp, Kind thumbnail) throws IOException {
        try (Incoming incoming = receive(webp)) {
            Inspection.Result result = inspection.inspect(incoming, FileName.of("picture.webp"), RULES);

            String kept = Files.readString(incoming.file(), StandardCharsets.ISO_8859_1);
            assertThat(kept).startsWith("RIFF").contains("VP8 ").doesNotContain("EXIF", "GPS", "XMP");
            assertThat(Picture.size(incoming.file(), Kind.WEBP)).isEqualTo(new Picture.Size(1, 1));
            assertThat(Kind.ofThumbnail(result.thumbnail())).isEqualTo(thumbnail);
            WebpFile.copy(incoming.file(), incoming.another());
            assertThat(Files.readString(incoming.file(), StandardCharsets.ISO_8859_1))
                    .isEqualTo(kept);
        }
    }

    static Stream<Arguments> aWebpLosesWhatWasWrittenIntoItAndIsStillAPicture() {
        return Stream.of(arguments(Samples.webp(), Kind.JPEG), arguments(Samples.transparentWebp(), Kind.PNG));
    }

    @Test
    void takesOnlyWhatTheActivityTakes() {
        Rules pictures = new Rules(3, 1_000_000, EnumSet.of(Kind.Group.IMAGE));

        assertThat(Inspection.judge(FileName.of("plan.pdf"), "", pictures)).isEqualTo(Outcome.KIND);
        assertThat(Inspection.judge(FileName.of("plan.png"), "", pictures)).isEqualTo(Outcome.DONE);
    }

    @Test
    void readsNoMoreThanAByteBeyondTheLimit() throws IOException {
        ByteArrayInputStream much = new ByteArrayInputStream(new byte[5_000_000]);

        try (Incoming incoming = Incoming.receive(much, RULES.bytes())) {
            assertThat(incoming.bytes()).isLessThan(RULES.bytes() + 200_000);
        }
        assertThat(much.available()).isGreaterThan(3_500_000);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 30, true",
        "6, 30, 40, true",
        "8, 30, 40, false",
        "3, 40, 30, false",
        "5, 30, 40, true",
        "7, 30, 40, false"
    })
    void turnsAPhotoAndForgetsWhereItWasTaken(int orientation, int width, int height, boolean redFirst)
            throws IOException {
        byte[] photo = photo(40, 30, orientation);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS");

        try (Incoming incoming = receive(photo)) {
            Inspection.Result result = inspection.inspect(incoming, FileName.of("photo.jpg"), RULES);

            assertThat(result.outcome()).isEqualTo(Outcome.DONE);
            assertThat(Files.readString(incoming.file(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif", "GPS");
            BufferedImage stored = ImageIO.read(incoming.file().toFile());
            assertThat(stored.getWidth()).isEqualTo(width);
            assertThat(stored.getHeight()).isEqualTo(height);
            assertThat(new Color(stored.getRGB(2, 2)).getRed() > 128).isEqualTo(redFirst);
        }
    }

    @Test
    void keepsOfAPngOnlyWhatMakesItsPoints() throws IOException {
        byte[] png = picture("png", 40, 30);
        byte[] more = java.util.Arrays.copyOf(png, png.length + 20);
        System.arraycopy(text("<script>1</script>"), 0, more, png.length, 18);

        try (Incoming incoming = receive(more)) {
            inspection.inspect(incoming, FileName.of("picture.png"), RULES);

            assertThat(Files.readAllBytes(incoming.file())).isEqualTo(png);
        }
    }

    @Test
    void makesASmallPictureOfALargeOne() throws IOException {
        try (Incoming incoming = receive(picture("png", 3000, 1500))) {
            byte[] small = inspection
                    .inspect(incoming, FileName.of("picture.png"), RULES)
                    .thumbnail();

            BufferedImage thumbnail = ImageIO.read(new ByteArrayInputStream(small));
            assertThat(thumbnail.getWidth()).isEqualTo(Picture.SMALL);
            assertThat(thumbnail.getHeight()).isEqualTo(Picture.SMALL / 2);
        }
    }
}
