// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** The form in which somebody answers a survey; questions are named by their place. */
@At("/ladder/panels/answer")
public final class SurveyFormPage extends PortalPage {

    public SurveyFormPage(Visitor visitor) {
        super(visitor);
    }

    Locator question(int place) {
        return page.locator("#answers .st-field").nth(place - 1);
    }

    SurveyFormPage choose(int place, String label) {
        question(place)
                .locator("select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
        return this;
    }

    SurveyFormPage check(int place, String label) {
        question(place).getByText(label).click();
        return this;
    }

    SurveyFormPage type(int place, String text) {
        input(place).fill(text);
        return this;
    }

    Locator input(int place) {
        return question(place).locator("input[type=text], textarea").first();
    }

    /** What stands beside the question, or an empty text. */
    String faultOf(int place) {
        Locator fault = question(place).locator(".st-error");
        return fault.count() == 0 ? "" : fault.innerText();
    }

    SurveyPage send() {
        return visitor.follow(page.locator("#send")).on(SurveyPage.class);
    }

    /** Sends what has to be put right, and stays. */
    SurveyFormPage sendInVain() {
        // what stands there from the time before is no answer
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("#send").click());
        page.locator("#problems").waitFor();
        return visitor.on(SurveyFormPage.class);
    }
}
