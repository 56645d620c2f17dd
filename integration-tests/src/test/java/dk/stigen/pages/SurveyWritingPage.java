// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** The form in which an official writes a survey, with that of one question. */
@At("/ladder/panels/write")
public final class SurveyWritingPage extends PortalPage {

    public SurveyWritingPage(Visitor visitor) {
        super(visitor);
    }

    SurveyWritingPage write(String title, String introduction, String identity) {
        page.locator("#title").fill(title);
        page.locator("#introduction").fill(introduction);
        page.locator("#identity").selectOption(identity);
        return this;
    }

    SurveyWritingPage save() {
        return visitor.follow(page.locator("#save")).on(SurveyWritingPage.class);
    }

    /** Sends what has to be put right, and stays. */
    SurveyWritingPage saveInVain() {
        // what stands there from the time before is no answer
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("#save").click());
        page.locator("#problems").waitFor();
        return visitor.on(SurveyWritingPage.class);
    }

    /** Opens the form of a new question. */
    SurveyWritingPage add() {
        return visitor.follow(
                        page.locator("main a[href*='/ladder/panels/question/']").last())
                .on(SurveyWritingPage.class);
    }

    /** Fills in the form of a question, whatever of it the kind needs. */
    SurveyWritingPage ask(String kind, String wording, String options, String least, String most) {
        page.locator("#kind").selectOption(kind);
        page.locator("#wording").fill(wording);
        page.locator("#options").fill(options);
        page.locator("#least").fill(least);
        page.locator("#most").fill(most);
        return this;
    }

    /** The questions so far. */
    List<String> questions() {
        return page.locator("main .st-content ol li a").allInnerTexts();
    }

    SurveyPage publish() {
        return visitor.follow(page.locator("#publish")).on(SurveyPage.class);
    }

    SurveyPage close() {
        return visitor.follow(page.locator("#close")).on(SurveyPage.class);
    }

    /** What stands beside the field, or an empty text. */
    String faultOf(String field) {
        Locator fault = page.locator("#" + field + "_error");
        return fault.count() == 0 ? "" : fault.innerText();
    }
}
