// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The municipality needs time for two proposals, everybody sees that it owes them an answer, and it gives both the same. */
@PageTest
class OwedPageIT {

    private static final String ANSWER = "Begge dele er med i planen for parkerne, som byrådet har vedtaget.";

    @ParameterizedTest
    @EnumSource
    void oneAnswerIsGivenToAllThatAreChosen(Language language, Visitors visitors) {
        List<String> numbers = List.of(
                Proposals.submittedBy(visitors.another()).number(),
                Proposals.submittedBy(visitors.another()).number());
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        numbers.forEach(number -> needTime(official, number));

        Visitor anybody = visitors.onPhone(320).speaking(language);
        assertThat(anybody.open(OwedPage.class).text())
                .contains(
                        Proposals.TITLE,
                        language.text("answer", "answer.kind.NEEDS_TIME"),
                        language.text("answer", "figures.inTime"));

        OwedPage owed = official.open(OwedPage.class);
        numbers.forEach(owed::choose);
        official.follow(owed.togetherButton());
        AnswerPage form = new AnswerPage(official).write("DECIDED", "Teknik og Miljø", ANSWER);
        official.follow(form.publishButton());

        for (String number : numbers) {
            assertThat(anybody.open(ProposalPage.class, number).answer())
                    .contains(language.text("answer", "answer.kind.DECIDED"), ANSWER);
        }
    }

    private static void needTime(Visitor official, String number) {
        AnswerPage page = official.open(AnswerPage.class, number)
                .write("NEEDS_TIME", "Teknik og Miljø", "Vi skal først høre parkerne, og så vender vi tilbage.");
        page.until()
                .fill(LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(1).toString());
        page.publish();
    }
}
