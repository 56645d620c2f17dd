// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;
import java.util.List;

/** All plugins at a glance. */
@At("/admin/plugins")
public final class EngineRoomPage extends PortalPage {

    public EngineRoomPage(Visitor visitor) {
        super(visitor);
    }

    /** What stands in the row of the plugin, cell by cell. */
    List<String> row(String plugin) {
        return page.locator("tbody tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(plugin))
                .locator("th, td")
                .allInnerTexts();
    }

    PluginPanelPage open(String plugin) {
        return visitor.follow(link(plugin)).on(PluginPanelPage.class);
    }
}
