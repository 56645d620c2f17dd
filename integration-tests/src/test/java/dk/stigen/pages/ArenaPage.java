// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** A page on which everybody reads what goes on across the rungs. */
@At("/arena")
public final class ArenaPage extends PortalPage {

    public ArenaPage(Visitor visitor) {
        super(visitor);
    }
}
