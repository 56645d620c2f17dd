// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An official promises something with the municipality's answer and says how far it is, and a citizen can hold the municipality to it. */
@PageTest
class PromisePageIT {

    private static final String PROMISE = "Der står seks bænke i parken, før sommeren begynder.";
    private static final String STEP = "Stederne er valgt";
    private static final String NOTE = "Vi har valgt stederne sammen med borgerne og bestilt bænkene.";

    @ParameterizedTest
    @EnumSource
    void isMadeFollowedUpAndSeenByEverybody(Language language, Visitors visitors) {
        Visitor official = visitors.another().speaking(language).loggedInAs(Login.OFFICIAL);
        String number = answered(visitors, official);
        LocalDate soon = LocalDate.now().plusDays(60);

        PromiseFormPage form = official.open(PromiseFormPage.class, number);
        form.body().fill(PROMISE);
        form.review().fill("2020-05-01");
        form = form.makeInVain();
        assertThat(form.faultOf("review")).contains(language.text("promise", "promise.fault.day.past"));
        assertThat(form.body().inputValue()).isEqualTo(PROMISE);

        form.review().fill(soon.toString());
        ProgressFormPage progress = form.make().addMilestone(STEP, soon).reach(STEP);
        progress = progress.write("ON_ITS_WAY", 140, NOTE, soon.toString()).reportInVain();
        assertThat(progress.faultOf("progress")).contains(language.text("promise", "promise.fault.progress"));
        assertThat(progress.note().inputValue()).isEqualTo(NOTE);
        progress.write("ON_ITS_WAY", 40, NOTE, soon.toString()).report();

        Visitor citizen = visitors.onPhone(320).speaking(language);
        assertThat(citizen.open(ProposalPage.class, number).official())
                .contains(PROMISE, STEP, NOTE, "40 %", language.text("promise", "promise.state.ON_ITS_WAY"));
    }

    private static String answered(Visitors visitors, Visitor official) {
        String number = Proposals.submittedBy(visitors.another()).number();
        official.open(AnswerPage.class, number)
                .write("DECIDED", "Teknik og Miljø", "Vi sætter seks bænke op til foråret.")
                .publish();
        return number;
    }
}
