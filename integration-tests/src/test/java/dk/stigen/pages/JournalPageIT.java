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
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An official answers a proposal and notes down a conversation about it, and the administrator sees both filed. */
@PageTest
class JournalPageIT {

    private static final String ANSWER = "Byrådet har sat penge af til lamper langs hele stien i budgettet.";
    private static final String NOTE = "Aftalt, at hun sender en tegning i næste uge.";

    @ParameterizedTest
    @EnumSource
    void answersAndNotesAreFiled(Language language, Visitors visitors) throws InterruptedException {
        ProposalPage proposal = Proposals.submittedBy(visitors.another());
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        AnswerPage answer =
                official.open(AnswerPage.class, proposal.number()).write("DECIDED", "Teknik og Miljø", ANSWER);
        official.follow(answer.publishButton());

        official.go(proposal.address().replaceFirst("/ladder/", "/office/note/"));
        OfficeFormPage form = official.on(OfficeFormPage.class)
                .write("heldOn", LocalDate.now().toString())
                .choose("way", "TELEPHONE")
                .write("withWhom", "Freja Bang")
                .write("text", NOTE);
        assertThat(form.press("keep").text()).contains(language.text("journal", "note.kept"), NOTE);

        Visitor admin = visitors.onPhone(320).speaking(language).loggedInAs(Login.ADMIN);
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        String seen = journal(admin);
        while (seen.contains(language.text("journal", "journal.state.WAITS"))
                && Instant.now().isBefore(until)) {
            Thread.sleep(500);
            seen = journal(admin);
        }
        assertThat(seen).contains("Notat: " + Proposals.TITLE, "Svar: " + Proposals.TITLE);
        assertThat(seen).contains(language.text("journal", "journal.state.FILED"));
        assertThat(seen).doesNotContain(language.text("journal", "journal.state.WAITS"));
    }

    private static String journal(Visitor admin) {
        admin.go("/admin/journal");
        return admin.page().locator("main").innerText();
    }
}
