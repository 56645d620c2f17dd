// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.time.LocalDate;

/** Where an official says how far a promise is. */
@At("/arena/progress")
public final class ProgressFormPage extends PortalPage {

    public ProgressFormPage(Visitor visitor) {
        super(visitor);
    }

    Locator note() {
        return page.locator("#note");
    }

    ProgressFormPage addMilestone(String text, LocalDate due) {
        page.locator("#milestone").fill(text);
        page.locator("#due").fill(due.toString());
        return visitor.follow(page.locator("#addMilestone")).on(ProgressFormPage.class);
    }

    ProgressFormPage reach(String milestone) {
        page.locator("#reached").selectOption(new SelectOption().setLabel(milestone));
        return visitor.follow(page.locator("#reach")).on(ProgressFormPage.class);
    }

    ProgressFormPage write(String state, int progress, String note, String review) {
        page.locator("#state").selectOption(state);
        page.locator("#progress").fill(String.valueOf(progress));
        note().fill(note);
        page.locator("#review").fill(review);
        return this;
    }

    ProposalPage report() {
        return visitor.follow(page.locator("#report")).on(ProposalPage.class);
    }

    ProgressFormPage reportInVain() {
        page.locator("#report").click();
        page.locator("#problems").waitFor();
        return visitor.on(ProgressFormPage.class);
    }

    String faultOf(String field) {
        Locator fault = page.locator("#" + field + "_error");
        return fault.count() == 0 ? "" : fault.innerText();
    }
}
