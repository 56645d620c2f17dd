// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** A page with nothing but text: about, accessibility, privacy, errors. */
public final class TextPage extends PortalPage {

    public TextPage(Visitor visitor) {
        super(visitor);
    }
}
