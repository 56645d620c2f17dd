// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An official answers what was written down for a citizen without a login, and the administrator sees the letter on its way. */
@PageTest
class LetterPageIT {

    private static final String ANSWER = "Byrådet har sat penge af til lamper langs hele stien i budgettet.";

    private final String name = "Karen " + Long.toString(System.nanoTime(), 36);

    @ParameterizedTest
    @EnumSource
    void anAnswerIsWrittenAsALetter(Language language, Visitors visitors) throws InterruptedException {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        official.go("/office/assisted");
        OfficeFormPage citizen = official.on(OfficeFormPage.class)
                .write("name", name)
                .write("address", "Havnegade 14\n9999 Fjordby")
                .choose("how", "TELEPHONE")
                .press("register");
        assertThat(citizen.valueOf("home")).isEqualTo("Havnegade 14\n9999 Fjordby");
        citizen.pressNamed(language.text("participant", "assisted.begin") + " " + name);
        String proposal = official.open(SubmissionPage.class)
                .write(Proposals.TITLE, Proposals.BODY)
                .send()
                .number();
        official.follow(official.page()
                .locator("header button:text-is('" + language.text("participant", "acting.stop") + "')"));
        AnswerPage answer = official.open(AnswerPage.class, proposal).write("DECIDED", "Teknik og Miljø", ANSWER);
        official.follow(answer.publishButton());

        Visitor admin = visitors.onPhone(320).speaking(language).loggedInAs(Login.ADMIN);
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        String seen = letters(admin);
        while ((!seen.contains(name) || seen.contains(language.text("journal", "letters.state.WAITS")))
                && Instant.now().isBefore(until)) {
            Thread.sleep(500);
            seen = letters(admin);
        }
        assertThat(seen)
                .contains(name + ": " + Proposals.TITLE, language.text("journal", "letters.state.FILED"))
                .doesNotContain(ANSWER);
    }

    private static String letters(Visitor admin) {
        admin.go("/admin/letters");
        return admin.page().locator("main").innerText();
    }
}
