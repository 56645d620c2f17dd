// SPDX-License-Identifier: MPL-2.0
package dk.stigen.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What axe finds on a page, and which of it fails a test. This is the one place that says so.
 *
 * <p>Everything that WCAG 2.2 asks for at level A and AA fails, without exceptions. A page is checked once in each shape: what is alike but for its words,
 * numbers and addresses, and at the same width, can only pass again, and most of the work of the page tests is axe's.
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

    /** All that axe looks at but the words themselves: elements, where there is text, which attributes are there, and the values of those that matter. */
    private static final String SHAPE = """
            () => {
              const plain = new Set(['alt', 'title', 'placeholder', 'aria-label', 'href', 'src', 'srcset', 'action', 'value', 'content', 'datetime', 'nonce']);
              const shape = [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches];
              const visit = element => {
                shape.push('<' + element.tagName);
                for (const { name, value } of element.attributes) {
                  const shown = name === 'style' ? value
                    : name === 'lang' && /^(da|en)$/.test(value) ? 'known'
                    : plain.has(name) || name.startsWith('data-') ? value.trim() === '' : value.replace(/\\d+/g, '0');
                  shape.push(name + '=' + shown);
                }
                for (const node of element.childNodes) {
                  if (node.nodeType === Node.ELEMENT_NODE) visit(node);
                  else if (node.nodeType === Node.TEXT_NODE && node.data.trim()) shape.push('text');
                }
                shape.push('>');
              };
              visit(document.documentElement);
              return shape.join(' ');
            }""";

    private static final Set<UUID> SOUND = ConcurrentHashMap.newKeySet();

    private Accessibility() {}

    static void check(Page page) {
        UUID shape = UUID.nameUUIDFromBytes(String.valueOf(page.evaluate(SHAPE)).getBytes(UTF_8));
        if (SOUND.contains(shape)) {
            return;
        }
        if (Boolean.TRUE.equals(page.evaluate("() => !window.axe"))) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        assertThat((List<?>) page.evaluate(CHECK, FAIL))
                .as("accessibility of %s", page.url())
                .isEmpty();
        SOUND.add(shape);
    }
}
