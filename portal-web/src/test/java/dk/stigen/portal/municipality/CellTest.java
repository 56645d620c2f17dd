// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.persistence.municipality.Boundary;
import dk.stigen.portal.i18n.Language;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CellTest {

    private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[10,56]}";

    static Stream<Arguments> whatIsWrong() {
        return Stream.of(
                arguments("required", Column.DANISH, ""),
                arguments("required", Column.DANISH, " \t\u00a0 "),
                arguments("required", Column.DANISH, "\u200b\u200f\ufeff"),
                arguments("tooLong", Column.DANISH, "å".repeat(151)),
                arguments("tooLong", Column.DANISH, "🌳".repeat(151)),
                arguments("tooLong", Column.TITLE, "x".repeat(1_000_000)),
                arguments("control", Column.DANISH, "a\0b"),
                arguments("control", Column.DANISH, "a\u001bb"),
                arguments("control", Column.DANISH, "Bl\u0085"),
                arguments("damaged", Column.DANISH, "B\ufffdrn"),
                arguments("turning", Column.DANISH, "abc\u202etxt.exe"),
                arguments("turning", Column.ENGLISH, "a\u2066b\u2069c"),
                arguments("lines", Column.DANISH, "to\nlinjer"),
                arguments("lines", Column.EMAIL, "a@b.dk\r\nBcc: c@d.dk"),
                arguments("email", Column.EMAIL, "a@b"),
                arguments("email", Column.EMAIL, "a b@c.dk"),
                arguments("email", Column.EMAIL, "a@b.dk, c@d.dk"),
                arguments("email", Column.EMAIL, "Navn <a@b.dk>"),
                arguments("email", Column.EMAIL, "=cmd|'/c calc'!A0"),
                arguments("tooLong", Column.EMAIL, "a".repeat(250) + "@b.dk"),
                arguments("number", Column.NUMBER, "18.0"),
                arguments("number", Column.NUMBER, "18,00,00"),
                arguments("number", Column.NUMBER, "１８"),
                arguments("number", Column.NUMBER, "' OR 1"),
                arguments("position", Column.POSITION, "-1"),
                arguments("position", Column.POSITION, "1,5"),
                arguments("position", Column.POSITION, "1e3"),
                arguments("tooLong", Column.POSITION, "99999999999999999999"),
                arguments("closed", Column.CLOSED, "måske"),
                arguments("boundary.NO_JSON", Column.BOUNDARY, "her"),
                arguments("boundary.NO_POLYGON", Column.BOUNDARY, POINT));
    }

    @ParameterizedTest
    @MethodSource("whatIsWrong")
    void saysWhatIsWrongInBothLanguages(String fault, Column column, String typed) {
        Cell cell = Cell.read(column, typed);

        assertThat(cell.fault()).map(Fault::key).contains(fault);
        for (Language language : Language.values()) {
            assertThat(cell.fault().orElseThrow().text(language.locale()))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    static Stream<Arguments> whatIsStored() {
        return Stream.of(
                arguments(Column.DANISH, "  Børn og Unge\u200b ", "Børn og Unge"),
                arguments(Column.DANISH, "<script>alert(1)</script>", "<script>alert(1)</script>"),
                arguments(Column.DANISH, "#{7*7} ${x} ' OR 1=1--", "#{7*7} ${x} ' OR 1=1--"),
                arguments(Column.DANISH, "=1+1", "=1+1"),
                arguments(Column.DANISH, "🌳".repeat(150), "🌳".repeat(150)),
                arguments(Column.DANISH, "مدرسة", "مدرسة"),
                arguments(Column.ENGLISH, "", ""),
                arguments(Column.EMAIL, " post@fjordby.example ", "post@fjordby.example"),
                arguments(Column.EMAIL, "o'brien+x@ø.dk", "o'brien+x@ø.dk"),
                arguments(Column.NUMBER, "18", "18"),
                arguments(Column.NUMBER, "18.00.00", "18.00.00"),
                arguments(Column.POSITION, "", "0"),
                arguments(Column.POSITION, "007", "7"),
                arguments(Column.CLOSED, "JA", "true"),
                arguments(Column.CLOSED, "", "false"),
                arguments(Column.BOUNDARY, "", ""));
    }

    @ParameterizedTest
    @MethodSource("whatIsStored")
    void keepsTheRestAsItIsMeant(Column column, String typed, String stored) {
        assertThat(Cell.read(column, typed)).isEqualTo(new Cell(stored, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfABoundaryHasAText(Boundary.Fault fault) {
        assertThat(Fault.of("boundary." + fault).text(Language.DANISH.locale())).isNotBlank();
    }
}
