// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import static dk.stigen.portal.municipality.ImportPlan.Status.CHANGED;
import static dk.stigen.portal.municipality.ImportPlan.Status.NEW;
import static dk.stigen.portal.municipality.ImportPlan.Status.SAME;
import static dk.stigen.portal.municipality.ImportPlan.Status.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.i18n.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportPlanTest {

    private static final Held WORKS = department(1, "Teknik", "Works", "", "teknik@fjordby.example");
    private static final Held ROADS = department(2, "Veje", "Roads", "Teknik", "");
    private static final List<Held> DEPARTMENTS = List.of(WORKS, ROADS);

    @Test
    void tellsNewChangedAndSameRows() throws BadFileException {
        ImportPlan plan = plan("Navn;E-mail\nTEKNIK;ny@fjordby.example\nVeje;\nSkoler;skole@fjordby.example\n");

        assertThat(plan.rows()).extracting(ImportPlan.Row::status).containsExactly(CHANGED, SAME, NEW);
        assertThat(plan.canBeStored()).isTrue();
    }

    @Test
    void keepsWhatTheFileHasNoColumnFor() throws BadFileException {
        ImportPlan.Row row =
                plan("Navn;E-mail\nVeje;vej@fjordby.example\n").rows().get(0);

        assertThat(row.values())
                .containsEntry(Column.PARENT, "Teknik")
                .containsEntry(Column.ENGLISH, "Roads")
                .containsEntry(Column.EMAIL, "vej@fjordby.example");
    }

    @Test
    void emptiesAFieldByAnEmptyCell() throws BadFileException {
        assertThat(plan("Navn;Hører under\nVeje;\n").rows().get(0).values()).containsEntry(Column.PARENT, "");
    }

    @Test
    void storesNothingWhereOneRowOfAThousandIsWrong() throws BadFileException {
        String rows = IntStream.range(0, 1_000)
                .mapToObj(i -> "Afdeling " + i + ";" + (i == 500 ? "a@@b" : "a@b.dk") + "\n")
                .collect(Collectors.joining());

        ImportPlan plan = plan("Navn;E-mail\n" + rows);

        assertThat(plan.canBeStored()).isFalse();
        assertThat(plan.rows())
                .filteredOn(row -> row.status() == WRONG)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(502);
                    assertThat(row.problems())
                            .containsExactly(new ImportPlan.Problem(Optional.of(Column.EMAIL), Fault.of("email")));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "again         | DANISH  | Navn                 | Skole, sKOLE",
                "again         | DANISH  | Navn                 | Ge\u0301ne, G\u00e9ne",
                "again         | DANISH  | Navn                 | Sko\u200ble, Skole",
                "taken         | ENGLISH | Navn;Engelsk navn    | Skole;School, Skoler;SCHOOL",
                "taken         | ENGLISH | Navn;Engelsk navn    | Ny;Works",
                "unknownParent | PARENT  | Navn;Hører under     | Skole;Findes ikke",
                "circle        | PARENT  | Navn;Hører under     | Teknik;Veje",
                "circle        | PARENT  | Navn;Hører under     | Skole;Skole",
                "circle        | PARENT  | Navn;Hører under     | A;B, B;C, C;A"
            })
    void refusesWhatDoesNotGoTogether(String fault, Column column, String headings, String rows)
            throws BadFileException {
        ImportPlan plan = plan(headings + "\n" + rows.replace(", ", "\n"));

        ImportPlan.Row last = plan.rows().get(plan.rows().size() - 1);
        assertThat(last.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).contains(column);
            assertThat(problem.fault().key()).isEqualTo(fault);
            assertThat(problem.fault().text(Language.ENGLISH.locale())).isNotBlank();
        });
        assertThat(plan.canBeStored()).isFalse();
    }

    @Test
    void refusesARowOfTooManyCells() throws BadFileException {
        assertThat(plan("Navn\na;b\n").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.problems())
                        .containsExactly(new ImportPlan.Problem(Optional.empty(), Fault.of("tooManyCells"))));
    }

    @Test
    void takesParentsFromTheSameFileInAnyOrder() throws BadFileException {
        assertThat(plan("Navn;Hører under\nSkole 1;Skoler\nSkoler;\n").canBeStored())
                .isTrue();
    }

    @Test
    void letsTwoExchangeTheirEnglishNames() throws BadFileException {
        assertThat(plan("Navn;Engelsk navn\nTeknik;Roads\nVeje;Works\n").canBeStored())
                .isTrue();
    }

    @Test
    void changesNothingWhereAllIsTheSame() throws BadFileException {
        assertThat(plan("Navn;Engelsk navn\nTeknik;Works\n").canBeStored()).isFalse();
    }

    @Test
    void hasAnotherMarkWhereItWouldChangeSomethingElse() throws BadFileException {
        CsvFile file = read("Navn;E-mail\nTeknik;ny@fjordby.example\n");
        Held touched = new Held(1, 5, WORKS.values());

        String mark = ImportPlan.of(Kind.DEPARTMENTS, file, DEPARTMENTS).mark();

        assertThat(ImportPlan.of(Kind.DEPARTMENTS, file, DEPARTMENTS).mark()).isEqualTo(mark);
        assertThat(ImportPlan.of(Kind.DEPARTMENTS, file, List.of(touched, ROADS))
                        .mark())
                .isNotEqualTo(mark);
        assertThat(ImportPlan.of(Kind.DEPARTMENTS, file, List.of()).mark()).isNotEqualTo(mark);
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatTheExportWrites(Language language) throws BadFileException, IOException {
        Held formula = department(3, "=1+1", "+45; \"x\"", "", "");
        List<Held> entries = List.of(WORKS, ROADS, formula);
        StringWriter out = new StringWriter();
        ExportServlet.write(Kind.DEPARTMENTS, entries, language.locale(), out);

        assertThat(out.toString()).startsWith("\ufeff").contains("'=1+1;\"'+45; \"\"x\"\"\"");
        ImportPlan plan = ImportPlan.of(Kind.DEPARTMENTS, read(out.toString()), entries);
        assertThat(plan.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(SAME));
    }

    @Test
    void aFormRefusesANameThatAnotherHas() {
        assertThat(KeepRegisters.together(
                        Kind.DEPARTMENTS,
                        DEPARTMENTS,
                        Optional.of(ROADS),
                        department(2, "teknik", "", "", "").values()))
                .containsOnly(Map.entry(Column.DANISH, Fault.of("taken")));
    }

    @Test
    void aFormSeesCirclesThroughANewName() {
        Map<Column, String> renamed =
                department(1, "Teknik og Miljø", "", "Veje", "").values();

        assertThat(KeepRegisters.together(Kind.DEPARTMENTS, DEPARTMENTS, Optional.of(WORKS), renamed))
                .containsOnly(Map.entry(Column.PARENT, Fault.of("circle")));
    }

    private static Held department(long id, String danish, String english, String parent, String email) {
        return new Held(
                id,
                1,
                Map.of(
                        Column.DANISH, danish,
                        Column.ENGLISH, english,
                        Column.PARENT, parent,
                        Column.EMAIL, email,
                        Column.CLOSED, Cell.NO));
    }

    private static ImportPlan plan(String text) throws BadFileException {
        return ImportPlan.of(Kind.DEPARTMENTS, read(text), DEPARTMENTS);
    }

    private static CsvFile read(String text) throws BadFileException {
        return CsvFile.read(Kind.DEPARTMENTS, text.getBytes(StandardCharsets.UTF_8));
    }
}
