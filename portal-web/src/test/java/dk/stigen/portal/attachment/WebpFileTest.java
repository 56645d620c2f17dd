// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.portal.attachment.AttachmentRules.Rules;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With pictures that libwebp has made. */
class WebpFileTest {

    private static final Rules RULES = new Rules(1, 1_000_000, EnumSet.of(Kind.Group.IMAGE));

    private final Inspection inspection = new Inspection();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"told.webp, JPEG", "lossless.webp, JPEG", "clear.webp, PNG"})
    void isSeenAsItIsInItsThumbnail(String name, Kind thumbnail) throws IOException {
        try (Incoming incoming = Incoming.receive(new ByteArrayInputStream(sample(name)), RULES.bytes())) {
            Inspection.Result result = inspection.inspect(incoming, FileName.of(name), RULES);

            assertThat(result.outcome()).isEqualTo(Outcome.DONE);
            byte[] small = result.thumbnail();
            assertThat(small).isNotNull();
            assertThat(Kind.ofThumbnail(small)).isEqualTo(thumbnail);
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(small));
            assertThat(seen.getWidth()).isEqualTo(48);
            assertThat(seen.getHeight()).isEqualTo(32);
            // a profile that is heeded makes them lighter
            Color above = new Color(seen.getRGB(24, 4), true);
            Color below = new Color(seen.getRGB(24, 28), true);
            assertThat(above.getRed()).isGreaterThan(180).isGreaterThan(2 * above.getBlue());
            if (thumbnail == Kind.PNG) {
                assertThat(below.getAlpha()).isZero();
            } else {
                assertThat(below.getBlue()).isGreaterThan(180).isGreaterThan(2 * below.getRed());
            }
        }
    }

    @Test
    void keepsItsColoursAndTellsNothingElse() throws IOException {
        String sent = text(sample("told.webp"));
        assertThat(sent).contains("ICCP", "EXIF", "GPS 55.6761", "XMP ", "Skovvej 14");

        byte[] kept = copied(sample("told.webp"));

        assertThat(text(kept)).contains("VP8X", "ICCP", "VP8 ").doesNotContain("EXIF", "GPS", "XMP ", "Skovvej");
        // of the head's flags the profile alone is left
        assertThat(kept[20]).isEqualTo((byte) 0x20);
        assertThat(copied(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossless.webp", "clear.webp"})
    void leavesOneThatTellsNothingAsItIs(String name) throws IOException {
        assertThat(copied(sample(name))).isEqualTo(sample(name));
    }

    @Test
    void leavesBehindWhatHangsBehindItsEnd() throws IOException {
        byte[] whole = sample("lossless.webp");
        byte[] longer = Arrays.copyOf(whole, whole.length + 500);
        Arrays.fill(longer, whole.length, longer.length, (byte) 'x');

        assertThat(copied(longer)).isEqualTo(whole);
    }

    @Test
    void refusesOneThatMoves() {
        assertThatThrownBy(() -> copied(sample("moving.webp"))).isInstanceOf(WebpFile.MovesException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"told.webp", "lossless.webp", "clear.webp", "moving.webp"})
    void refusesOneThatEndsTooEarlyWhereverThatIs(String name) throws IOException {
        byte[] whole = sample(name);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try (Incoming incoming = Incoming.receive(new ByteArrayInputStream(cut), RULES.bytes())) {
                assertThat(inspection
                                .inspect(incoming, FileName.of(name), RULES)
                                .outcome())
                        .as("%d bytes", length)
                        .isIn(Outcome.MISMATCH, Outcome.DAMAGED, Outcome.MOVES);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"told.webp", "lossless.webp", "clear.webp"})
    void takesOrRefusesWhateverStandsInIt(String name) throws IOException {
        byte[] whole = sample(name);
        for (int at = 0; at < whole.length; at++) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= (byte) 0xff;
            try (Incoming incoming = Incoming.receive(new ByteArrayInputStream(spoilt), RULES.bytes())) {
                assertThat(inspection
                                .inspect(incoming, FileName.of(name), RULES)
                                .outcome())
                        .as("byte %d", at)
                        .isIn(Outcome.DONE, Outcome.MISMATCH, Outcome.DAMAGED, Outcome.MOVES, Outcome.PIXELS);
            }
        }
    }

    private byte[] copied(byte[] content) throws IOException {
        Path from = Files.write(Files.createTempFile(folder, "from", ".webp"), content);
        Path to = Files.createTempFile(folder, "to", ".webp");
        WebpFile.copy(from, to);
        return Files.readAllBytes(to);
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = WebpFileTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
