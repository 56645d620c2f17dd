// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** Leaves of a piece of HTML its headings, lists, links and emphasis, and nothing that could run or disguise. */
public final class HtmlCleaner {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h3", "h4", "ul", "ol", "li", "strong", "em", "b", "i", "blockquote", "a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .withPreprocessor(EmbeddedAsLink::new)
            .toFactory();

    /** A text that is a page of its own begins right below the page's title. */
    private static final PolicyFactory PAGE =
            POLICY.and(new HtmlPolicyBuilder().allowElements("h2").toFactory());

    private HtmlCleaner() {}

    /** Returns what is left of the HTML. */
    public static String clean(String html) {
        return POLICY.sanitize(html);
    }

    /** Returns what is left of the HTML of a whole page, whose headings begin at {@code h2}. */
    public static String cleanPage(String html) {
        return PAGE.sanitize(html);
    }

    /** Returns the words of the HTML without any markup. */
    public static String text(String html) {
        StringBuilder words = new StringBuilder();
        HtmlSanitizer.sanitize(clean(html), new WordsOf(words));
        return words.toString();
    }

    private record WordsOf(StringBuilder words) implements HtmlSanitizer.Policy {

        @Override
        public void openDocument() {
            words.setLength(0);
        }

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String element, List<String> attributes) {
            words.append(' ');
        }

        @Override
        public void closeTag(String element) {
            words.append(' ');
        }

        @Override
        public void text(String text) {
            words.append(text);
        }
    }

    /** Returns what somebody typed as clean HTML; text without any markup becomes paragraphs. */
    static String ofTyped(String typed) {
        return clean(markup(typed));
    }

    /** Returns what somebody typed as the clean HTML of a whole page; text without any markup becomes paragraphs. */
    public static String pageOfTyped(String typed) {
        return cleanPage(markup(typed));
    }

    private static String markup(String typed) {
        if (typed.isEmpty() || typed.indexOf('<') >= 0) {
            return typed;
        }
        return Arrays.stream(typed.split("\\R\\s*\\R"))
                .map(paragraph -> "<p>" + paragraph.replaceAll("\\R", "<br />") + "</p>")
                .collect(Collectors.joining());
    }
}
