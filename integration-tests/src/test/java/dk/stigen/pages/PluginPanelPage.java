// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.stigen.browser.At;
import dk.stigen.browser.PortalPage;
import dk.stigen.browser.Visitor;

/** One plugin in the engine room. */
@At("/admin/plugin")
public final class PluginPanelPage extends PortalPage {

    public PluginPanelPage(Visitor visitor) {
        super(visitor);
    }

    PluginPanelPage choose(String access, String position) {
        page.locator("#access").selectOption(access);
        page.locator("#position").fill(position);
        return this;
    }

    EngineRoomPage save() {
        return visitor.follow(page.locator("#decide")).on(EngineRoomPage.class);
    }

    PluginPanelPage saveInVain() {
        page.locator("#decide").click();
        page.waitForSelector(
                ".st-note-bad, .st-error", new WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        return new PluginPanelPage(visitor);
    }
}
