// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody contributes without a login, and later says that it was he. */
@PageTest
class GuestPageIT {

    private final String mark = Long.toString(System.nanoTime(), 36);

    @ParameterizedTest
    @EnumSource
    void aGuestWritesUnderANameOfHisOwnAndTakesItOverWhenHeLogsIn(Language language, Visitors visitors) {
        Visitor official = visitors.another().loggedInAs(Login.OFFICIAL);
        String activity = SetUp.activity(official);
        SetUp.access(official, activity, "ENABLED");
        SetUp.audiences(official, activity, Map.of("v_submit_who", "EVERYONE"));
        try {
            Visitor guest = visitors.another().speaking(language);
            SubmissionPage form = guest.open(SubmissionPage.class, "/" + activity)
                    .write("Bænke " + mark, "Der mangler bænke langs stien ved søen.");
            guest.page().locator("#guestName").fill("010190-1234");
            form = form.sendInVain();
            assertThat(form.faultOf("guestName")).contains(language.text("participant", "name.fault.letter"));

            guest.page().locator("#guestName").fill("Asta " + mark);
            ProposalPage proposal = form.send();
            assertThat(proposal.text()).contains("Asta " + mark + " (gæst)");
            String page = guest.path();

            guest.go("/login" + page);
            guest.page().locator("#username").fill(Login.CITIZEN.user());
            guest.page().locator("#password").fill(Login.CITIZEN.password());
            guest.page().locator("#kc-login").click();
            guest.backOnPortal();
            OfficeFormPage asked = guest.on(OfficeFormPage.class);
            assertThat(asked.heading()).isEqualTo(language.text("participant", "guest.title"));
            asked.pressNamed(language.text("participant", "guest.take"));

            proposal = guest.on(ProposalPage.class);
            assertThat(guest.path()).isEqualTo(page);
            assertThat(proposal.text()).contains("Freja Bang").doesNotContain("Asta " + mark);
            assertThat(proposal.text()).contains(language.text("crowdsourcing", "crowdsourcing.denied.ownSupport"));

            guest.go("/me");
            assertThat(guest.page().locator("main a[href='" + page + "']").count())
                    .as("on his own page")
                    .isEqualTo(1);
        } finally {
            SetUp.access(official, activity, "READ_ONLY");
        }
    }
}
