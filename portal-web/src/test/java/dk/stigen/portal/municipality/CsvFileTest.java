// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Stream<Arguments> filesThatSayTheSame() {
        return Stream.of(
                arguments("UTF-8, semicolons, Danish", bytes("Navn;E-mail;Lukket\r\nÆldre;a@b.dk;nej\r\n")),
                arguments("UTF-8 with a mark", bytes("\ufeffNavn;E-mail;Lukket\nÆldre;a@b.dk;nej")),
                arguments("Windows-1252", "Navn;E-mail;Lukket\r\nÆldre;a@b.dk;nej".getBytes(WINDOWS)),
                arguments("commas, English", bytes("name,E-MAIL,closed\nÆldre,a@b.dk,nej\n")),
                arguments("tabs, another order", bytes("E-mail\tLukket\tNavn\na@b.dk\tnej\tÆldre\n")),
                arguments("quotes", bytes("\"Navn\";\"E-mail\";\"Lukket\"\n\"Ældre\";\"a@b.dk\";\"nej\"\n")),
                arguments("rows of separators below", bytes("Navn;E-mail;Lukket\nÆldre;a@b.dk;nej\n;;\n\n;;\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatSayTheSame")
    void findsEncodingSeparatorAndHeadings(String what, byte[] file) throws BadFileException {
        assertThat(CsvFile.read(Kind.DEPARTMENTS, file).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .containsEntry(Column.DANISH, "Ældre")
                        .containsEntry(Column.EMAIL, "a@b.dk")
                        .containsEntry(Column.CLOSED, "nej")
                        .hasSize(3));
    }

    static Stream<Arguments> filesThatCannotBeRead() {
        return Stream.of(
                arguments("empty", new byte[0]),
                arguments("empty", bytes("\ufeff \r\n \r\n")),
                arguments("tooLarge", new byte[CsvFile.MAX_BYTES + 1]),
                arguments("tooMany", bytes("Navn\n" + "a\n".repeat(CsvFile.MAX_ROWS + 1))),
                arguments("workbook", new byte[] {'P', 'K', 3, 4, 0, 0}),
                arguments("workbook", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}),
                arguments("utf16", "\ufeffNavn;E-mail".getBytes(StandardCharsets.UTF_16LE)),
                arguments("utf16", "Navn;E-mail".getBytes(StandardCharsets.UTF_16)),
                arguments("noText", bytes("Navn\na\0b\n")),
                arguments("noText", new byte[] {'N', 'a', 'v', 'n', '\n', (byte) 0x81, (byte) 0xff}),
                arguments("missing", bytes("E-mail;Lukket\na@b.dk;nej\n")),
                arguments("missing", bytes("hello")),
                arguments("missing", bytes("<svg onload=alert(1)>")),
                arguments("missing", bytes("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>")),
                arguments("twice", bytes("Navn;E-mail;Name\na;b@c.dk;d\n")),
                arguments("quotes", bytes("Navn;E-mail\n\"a\"b;c@d.dk\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatCannotBeRead")
    void refusesWhatIsNoTableOfTheRegister(String fault, byte[] file) {
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> CsvFile.read(Kind.DEPARTMENTS, file))
                .satisfies(refused -> assertThat(refused.fault().key()).isEqualTo(fault));
    }

    @Test
    void takesAsMuchAsItMay() throws BadFileException {
        assertThat(CsvFile.read(Kind.DEPARTMENTS, bytes("Navn\n" + "a\n".repeat(CsvFile.MAX_ROWS)))
                        .rows())
                .hasSize(CsvFile.MAX_ROWS);
    }

    @Test
    void tellsTheLineOnWhichARowBegins() throws BadFileException {
        CsvFile file = CsvFile.read(Kind.DEPARTMENTS, bytes("Navn;E-mail\n\"a\nb\";\n\nc;;;d\n"));

        assertThat(file.rows()).extracting(CsvFile.Row::line).containsExactly(2L, 5L);
        assertThat(file.rows()).extracting(CsvFile.Row::tooMany).containsExactly(false, true);
    }

    @Test
    void keepsWhatLooksLikeAFormulaAsText() throws BadFileException {
        CsvFile file =
                CsvFile.read(Kind.DEPARTMENTS, bytes("Navn;E-mail\n=cmd|'/c calc'!A0;\n'+45;\n'Høje Taastrup;\n"));

        assertThat(file.rows())
                .extracting(row -> row.cells().get(Column.DANISH))
                .containsExactly("=cmd|'/c calc'!A0", "+45", "'Høje Taastrup");
    }

    @Test
    void namesHeadingsThatMeanNothing() throws BadFileException {
        CsvFile file =
                CsvFile.read(Kind.KLE, bytes("EmneNr;EmneTitel;Dato;;" + "x".repeat(99) + "\n18.00.00;Fritid;;;\n"));

        assertThat(file.columns()).isEqualTo(List.of(Column.NUMBER, Column.TITLE));
        assertThat(file.ignored()).containsExactly("Dato", "x".repeat(40) + "…");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
