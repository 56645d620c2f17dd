// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StigenTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"plugin help", "plugin --help", "plugin -h", "plugin install --help", "plugin sdk -h"})
    void tellsWhatCanBeDoneAboutPlugins(String line) {
        assertThat(command(line)).isZero();
        assertThat(said())
                .startsWith("./stigen plugin check JAR")
                .contains("\n    --keep ")
                .doesNotContain("./stigen run", "./stigen test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit help", "audit --help", "audit verify -h"})
    void tellsWhatCanBeDoneAboutTheAuditLog(String line) {
        assertThat(command(line)).isZero();
        assertThat(said())
                .startsWith("./stigen audit verify")
                .contains("--expect HASH")
                .doesNotContain("./stigen run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy help", "privacy replay -h"})
    void tellsWhatCanBeDoneAboutPeoplesData(String line) {
        assertThat(command(line)).isZero();
        assertThat(said())
                .startsWith("./stigen privacy replay")
                .contains("--log DIR")
                .doesNotContain("./stigen run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed help", "seed --contributions 1000 --help"})
    void tellsHowAPortalIsFilled(String line) {
        assertThat(command(line)).isZero();
        assertThat(said())
                .startsWith("./stigen seed --contributions N")
                .contains("--force")
                .doesNotContain("./stigen test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bench help", "bench --only front -h"})
    void tellsHowAPortalIsMeasured(String line) {
        assertThat(command(line)).isZero();
        assertThat(said())
                .startsWith("./stigen bench ")
                .contains("--compare FILE", "front, initiatives, ")
                .doesNotContain("./stigen test", "%s");
    }

    @Test
    void tellsEverythingThatCanBeDone() {
        assertThat(command("help")).isZero();
        assertThat(said())
                .contains(
                        "\n\n./stigen run [options]",
                        "\n\n./stigen plugin check JAR",
                        "\n\n./stigen audit verify",
                        "\n\n./stigen privacy replay",
                        "\n\n./stigen seed --contributions N",
                        "\n\n./stigen bench ",
                        "\n\n./stigen test ")
                .contains("\n    --keep ")
                .doesNotContain("%s");
    }

    private int command(String line) {
        return Stigen.command(List.of(line.split(" ")), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
