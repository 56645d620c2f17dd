// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Locator;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** The form in which volunteers are sought. */
@At("/ladder/volunteering/publish")
public final class PublishPage extends PortalPage {

    public PublishPage(Visitor visitor) {
        super(visitor);
    }

    Locator field(String id) {
        return page.locator("#" + id);
    }

    PublishPage write(String title, String beneficiaries, String body) {
        field("title").fill(title);
        field("beneficiaries").fill(beneficiaries);
        field("body").fill(body);
        return this;
    }

    PublishPage writeShift(int turn, String day, String from, String until, String place) {
        field("day" + turn).fill(day);
        field("from" + turn).fill(from);
        field("until" + turn).fill(until);
        field("place" + turn).fill(place);
        return this;
    }

    PublishPage writeNumbers(int turn, String minimum, String maximum, String competences, String contact) {
        field("minimum" + turn).fill(minimum);
        field("maximum" + turn).fill(maximum);
        field("competences" + turn).fill(competences);
        field("contact" + turn).fill(contact);
        return this;
    }

    /** Adds a shift and waits for its fields. */
    PublishPage addShift(int turn) {
        field("more").click();
        field("day" + turn).waitFor();
        return visitor.on(PublishPage.class);
    }

    NeedPage send() {
        return visitor.follow(field("send")).on(NeedPage.class);
    }

    PublishPage sendInVain() {
        field("send").click();
        page.locator("#problems").waitFor();
        return visitor.on(PublishPage.class);
    }

    String faultOf(String field) {
        Locator fault = field(field + "_error");
        return fault.count() == 0 ? "" : fault.innerText();
    }
}
