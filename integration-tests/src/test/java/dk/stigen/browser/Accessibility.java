// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page, and which of it fails a test. This is the one place that says so.
 *
 * <p>Everything that WCAG 2.2 asks for at level A and AA fails. The list of exceptions is empty, and is meant to stay so.
 */
final class Accessibility {

    private static final List<String> FAIL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<String> EXCEPTIONS = List.of();

    private Accessibility() {}

    static void check(Page page) {
        // nothing is framed, so that the second, empty page which the newer way opens is not needed
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).withTags(FAIL);
        if (!EXCEPTIONS.isEmpty()) {
            axe.disableRules(EXCEPTIONS);
        }
        List<String> violations = axe.analyze().getViolations().stream()
                .map(Accessibility::describe)
                .toList();
        assertThat(violations).as("accessibility of %s", page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        List<Object> places =
                rule.getNodes().stream().map(CheckedNode::getTarget).toList();
        return "%s (%s): %s at %s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), places);
    }
}
