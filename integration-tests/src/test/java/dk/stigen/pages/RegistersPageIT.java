// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The registers that administrators keep, by forms and by files. */
@PageTest
class RegistersPageIT {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String mark = " " + System.nanoTime();

    @ParameterizedTest
    @EnumSource
    void aFileIsSeenBeforeItIsStored(Language language, Visitors visitors) {
        Visitor admin = visitors.another().speaking(language).loggedInAs(Login.ADMIN);
        String file = "Navn;Hører under;E-mail\r\nÆldre" + mark + ";Social og Sundhed;aeldre@fjordby.example\r\n";

        OfficeFormPage preview = send(admin, language, "departments", file.getBytes(WINDOWS));
        assertThat(preview.heading()).isEqualTo(language.text("municipality", "import.preview"));
        assertThat(preview.text())
                .contains("Ældre" + mark, language.text("municipality", "import.status.new"))
                .contains(language.text("municipality", "import.summary", 1, 0, 0, 0));
        assertThat(preview.language()).isEqualTo(language.tag());
        assertThat(open(admin, "/registers/departments?q=" + mark.strip()).text())
                .doesNotContain("Ældre" + mark);

        admin.page().goBack();
        OfficeFormPage list = admin.on(OfficeFormPage.class).pressNamed(language.text("municipality", "import.store"));

        assertThat(list.text()).contains(language.text("municipality", "registers.imported"));
        assertThat(open(admin, "/registers/departments?q=" + mark.strip()).text())
                .contains("Ældre" + mark, "Social og Sundhed", "aeldre@fjordby.example");
    }

    @Test
    void aFileWithAWrongRowIsNotStored(Visitors visitors) {
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);

        OfficeFormPage preview = send(
                admin,
                Language.DANISH,
                "topics",
                ("name,order\nGod" + mark + ",1\n<b>Dårlig</b>" + mark + ",x\n").getBytes(StandardCharsets.UTF_8));

        assertThat(preview.text())
                .contains("<b>Dårlig</b>" + mark, "Rækkefølge: Skriv et helt tal fra 0 til 9999.")
                .doesNotContain("God" + mark);
        assertThat(admin.page()
                        .locator("main button:text-is('" + Language.DANISH.text("municipality", "import.store") + "')")
                        .count())
                .isZero();
        preview = preview.pressNamed(Language.DANISH.text("municipality", "import.discard"));
        assertThat(preview.heading()).isEqualTo(Language.DANISH.text("municipality", "import.title"));
    }

    static Stream<Arguments> filesThatCannotBeRead() {
        return Stream.of(
                arguments("noFile", new byte[0]),
                arguments("workbook", new byte[] {'P', 'K', 3, 4}),
                arguments("tooLarge", new byte[1_000_001]),
                arguments("noText", "Navn\na\0b".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatCannotBeRead")
    void whatIsWrongWithAFileStandsBesideItsField(String fault, byte[] file, Visitors visitors) {
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);
        open(admin, "/import/areas");
        choose(admin, file);

        Response answer = admin.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> admin.page().locator("main form button").first().click());
        OfficeFormPage page = admin.on(OfficeFormPage.class);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.faultOf("file")).contains(Language.DANISH.text("municipality", "fault." + fault, 1));
    }

    @ParameterizedTest
    @EnumSource
    void anEntryIsAddedChangedAndClosed(Language language, Visitors visitors) {
        Visitor admin = visitors.another().speaking(language).loggedInAs(Login.ADMIN);
        open(admin, "/register/topics")
                .write("danish", "Emne" + mark)
                .write("english", "Topic" + mark)
                .save();
        OfficeFormPage form = open(admin, "/registers/topics?q=" + mark.strip()).follow("Emne" + mark);
        assertThat(form.valueOf("english")).isEqualTo("Topic" + mark);

        form.check("closed");
        form.write("position", "7").save();

        assertThat(open(admin, "/registers/topics?q=" + mark.strip()).text()).doesNotContain("Emne" + mark);
        form = open(admin, "/registers/topics?closed=true&q=" + mark.strip()).follow("Emne" + mark);
        assertThat(form.valueOf("position")).isEqualTo("7");
        form.press("remove");
        assertThat(open(admin, "/registers/topics?closed=true&q=" + mark.strip())
                        .text())
                .doesNotContain("Emne" + mark);
    }

    static Stream<Arguments> whatMustBePutRight() {
        return Stream.of(
                arguments("departments", "danish", "børn og UNGE", "fault.taken"),
                arguments("departments", "danish", "abc\u202edef", "fault.turning"),
                arguments("departments", "email", "a@b", "fault.email"),
                arguments("topics", "position", "1,5", "fault.position"),
                arguments("areas", "boundary", "her", "fault.boundary.NO_JSON"),
                arguments("kle", "number", "18,00", "fault.number"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("whatMustBePutRight")
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost(
            String register, String field, String typed, String fault, Visitors visitors) {
        Visitor admin = visitors.withoutJavaScript().loggedInAs(Login.ADMIN);
        OfficeFormPage page = open(admin, "/register/" + register);
        String name = register.equals("kle") ? "title" : "danish";
        page.write(name, "Navn" + mark).write(field, typed);

        Response answer = admin.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> admin.page().locator("#save").click());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.faultOf(field)).contains(Language.DANISH.text("municipality", fault));
        assertThat(page.valueOf(field)).isEqualTo(typed);
        assertThat(page.valueOf(name)).isEqualTo(field.equals(name) ? typed : "Navn" + mark);
    }

    @Test
    void whatIsInUseIsNotDeleted(Visitors visitors) {
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);

        OfficeFormPage page =
                open(admin, "/registers/departments").follow("Teknik og Miljø").press("remove");

        assertThat(page.text()).contains(Language.DANISH.text("municipality", "fault.inUse"));
    }

    @Test
    void isFoundInTheMenuAndFitsATelephone(Visitors visitors) {
        Visitor admin = visitors.onPhone(320).loggedInAs(Login.ADMIN);
        admin.go("/");
        admin.page().locator("header details.st-menu summary").click();
        OfficeFormPage list = admin.follow(admin.page().locator("header a:text-is('Registre')"))
                .on(OfficeFormPage.class);

        assertThat(list.text()).contains("Børn og Unge", "Vej og Park");
        for (String path :
                new String[] {"/registers/kle", "/registers/areas", "/register/departments", "/import/kle"}) {
            assertThat(open(admin, path).overflow()).as(path).isZero();
        }
    }

    @Test
    void anybodyReadsTheOpenOnesByRest(Visitor visitor) {
        assertThat(body(visitor, "/api/v1/departments"))
                .contains("\"da\":\"Vej og Park\"", "\"en\":\"Roads and Parks\"", "\"parent\":");
        assertThat(body(visitor, "/api/v1/topics")).contains("\"en\":\"Nature and climate\"");
        assertThat(body(visitor, "/api/v1/areas")).contains("\"da\":\"Havnen\"", "\"type\":\"Polygon\"");
    }

    @Test
    void aRegisterIsSavedAsAFile(Visitors visitors) {
        Visitor admin = visitors.another().loggedInAs(Login.ADMIN);

        assertThat(body(admin, "/admin/export/departments.csv"))
                .startsWith("\ufeffNavn;Engelsk navn;Hører under;E-mail;Lukket")
                .contains("Vej og Park;Roads and Parks;Teknik og Miljø;vej-og-park@fjordby.example;nej");
    }

    @Test
    void isForbiddenToOfficials(Visitor visitor) {
        Response response = visitor.loggedInAs(Login.OFFICIAL).go("/admin/registers/departments");

        assertThat(response).isNotNull();
        assertThat(response.status()).isEqualTo(403);
    }

    private static String body(Visitor visitor, String path) {
        return visitor.context()
                .request()
                .get(visitor.portal().at(path).toString())
                .text();
    }

    private static OfficeFormPage open(Visitor admin, String path) {
        admin.go("/admin" + path);
        return admin.on(OfficeFormPage.class);
    }

    private static OfficeFormPage send(Visitor admin, Language language, String register, byte[] file) {
        OfficeFormPage page = open(admin, "/import/" + register);
        choose(admin, file);
        return page.pressNamed(language.text("municipality", "import.send"));
    }

    private static void choose(Visitor admin, byte[] file) {
        admin.page().locator("#file").setInputFiles(new FilePayload("register.csv", "text/csv", file));
    }
}
