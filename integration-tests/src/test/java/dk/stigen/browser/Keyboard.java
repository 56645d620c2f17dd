// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands that use no mouse. */
public final class Keyboard {

    private static final int PATIENCE = 60;

    private final Visitor visitor;

    public Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Presses the tabulator until the element has the focus, and makes sure that one sees it there. */
    public Keyboard goTo(Locator element) {
        Page page = visitor.page();
        for (int i = 0; i < PATIENCE; i++) {
            if (hasFocus(element)) {
                assertThat(outline(element))
                        .as("what shows the focus on %s", element)
                        .isNotEqualTo("none");
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + element);
    }

    public Keyboard type(String text) {
        visitor.page().keyboard().type(text);
        return this;
    }

    public Keyboard press(String key) {
        visitor.page().keyboard().press(key);
        return this;
    }

    /** Presses a key that leads to another page, and waits for it. */
    @SuppressWarnings("deprecation") // as in Visitor.follow
    public Visitor leave(String key) {
        visitor.page().waitForNavigation(() -> visitor.page().keyboard().press(key));
        return visitor;
    }

    private static boolean hasFocus(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("element => element === document.activeElement"));
    }

    private static String outline(Locator element) {
        return String.valueOf(element.evaluate("""
                element => {
                  const style = getComputedStyle(element);
                  return style.outlineStyle !== 'none' || style.boxShadow !== 'none' ? 'seen' : 'none';
                }"""));
    }
}
