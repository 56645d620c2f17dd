// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page, and which of it fails a test. This is the one place that says so.
 *
 * <p>Everything that WCAG 2.2 asks for at level A and AA fails, without exceptions.
 */
final class Accessibility {

    private static final List<String> FAIL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Only violations come back: to name and send each element that passes would take longer than the check itself. */
    private static final String CHECK = """
            async tags => {
              const found = await axe.run(document, {
                runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              return found.violations.map(rule =>
                `${rule.id} (${rule.impact}): ${rule.help} at ${rule.nodes.map(node => node.target)}`);
            }""";

    private Accessibility() {}

    static void check(Page page) {
        if (Boolean.TRUE.equals(page.evaluate("() => !window.axe"))) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        assertThat((List<?>) page.evaluate(CHECK, FAIL))
                .as("accessibility of %s", page.url())
                .isEmpty();
    }
}
