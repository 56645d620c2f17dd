// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.Visitor;
import dk.stigen.system.Login;

/** Proposals that tests make for themselves, so that they depend on no other test's. */
final class Proposals {

    static final String TITLE = "Bænke ved fjorden";
    static final String BODY = "Der er langt at gå for dem, der har brug for et hvil undervejs.";

    private Proposals() {}

    /** Returns the page of a new proposal, submitted by a citizen who logs in for it. */
    static ProposalPage submittedBy(Visitor visitor) {
        return visitor.loggedInAs(Login.CITIZEN)
                .open(SubmissionPage.class)
                .write(TITLE, BODY)
                .send();
    }
}
