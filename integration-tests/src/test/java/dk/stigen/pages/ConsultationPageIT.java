// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A consultation as each role sees it. */
@PageTest
class ConsultationPageIT {

    @Test
    void isWrittenByAnOfficialAndCommentedOnParagraphByParagraph(Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        official.go("/ladder/panels/consult/" + SetUp.activity(official, "panels", "ENABLED"));
        ConsultationPage form = official.on(ConsultationPage.class)
                .write("title", "Ny lokalplan")
                .write("introduction", "Byrådet beslutter i maj.")
                .write("lastDay", LocalDate.now().plusDays(20).toString())
                .pressInVain("save");
        assertThat(form.faultOf("body")).contains("Feltet må ikke være tomt.");
        ConsultationPage seen = form.write("body", "Husene må være tre etager.\n\nDer plantes træer.")
                .press("publish");
        assertThat(seen.paragraphs()).containsExactly("Husene må være tre etager.", "Der plantes træer.");
        assertThat(seen.pointLink().count()).isEqualTo(1);
        String path = official.path();

        Visitor citizen = visitors.another().loggedInAs(Login.CITIZEN);
        citizen.go(path);
        ConsultationPage read = citizen.on(ConsultationPage.class);
        assertThat(read.pointLink().count()).isZero();
        ConsultationPage paragraph = citizen.follow(read.commentLinks().last()).on(ConsultationPage.class);
        assertThat(paragraph.heading()).isEqualTo("Afsnit 2");
        assertThat(citizen.page().locator("#comments form, #comments a").count())
                .isPositive();

        ConsultationPage point = official.follow(seen.pointLink())
                .on(ConsultationPage.class)
                .write("said", "Flere ville have færre etager.")
                .write("did", "Vi har sat grænsen til to.")
                .press("save");
        assertThat(point.text()).contains("Flere ville have færre etager.");
        citizen.go(path);
        assertThat(citizen.on(ConsultationPage.class).text()).contains("Vi har sat grænsen til to.");
    }

    @ParameterizedTest
    @EnumSource
    void tellsPointByPointWhatWasDone(Language language, Visitor visitor) {
        visitor.speaking(language).go("/ladder/panels/consultations");
        ConsultationPage page = visitor.follow(visitor.page().getByText("Regler for brug af stranden"))
                .on(ConsultationPage.class);

        assertThat(page.text())
                .contains(
                        language.text("panels", "panels.heard.closed"),
                        language.text("panels", "panels.did"),
                        "Vi har udlagt stykket nord for molen til hundestrand hele året.");
    }
}
