// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** Where politicians work. */
@At("/council")
public final class DeskPage extends PortalPage {

    public DeskPage(Visitor visitor) {
        super(visitor);
    }
}
