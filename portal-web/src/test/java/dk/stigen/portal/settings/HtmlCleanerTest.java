// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p><script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<p style=\"position:fixed\">x</p>",
                "<img src=x onerror=alert(1)>x",
                "<svg><script>alert(1)</script></svg>x",
                "<iframe src=\"https://example.com\"></iframe>x",
                "<form action=\"/logout\"><input name=\"x\"></form>x",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>\">x</a>",
                "<math><mtext><style><img src onerror=alert(1)></style></mtext></math>x",
                "<p id=\"main\" class=\"st-note\">x</p>"
            })
    void leavesNothingThatRunsOrDisguises(String html) {
        for (String cleaned : List.of(HtmlCleaner.clean(html), HtmlCleaner.cleanPage(html))) {
            assertThat(cleaned.toLowerCase(Locale.ROOT))
                    .contains("x")
                    .doesNotContain(
                            "<script", "onclick=", "onerror=", "style=", "<img", "<svg", "<iframe", "<form", "<input")
                    .doesNotContain("javascript:", "script:", "data:", "id=", "class=");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=\"https://video.example/v?a=1&amp;b=2\" width=\"9\">x</iframe>",
                "<embed src=\"https://video.example/v?a=1&amp;b=2\">",
                "<object data=\"https://video.example/v?a=1&amp;b=2\"></object>",
                "<video controls><source src=\"https://video.example/v?a=1&amp;b=2\"></video>"
            })
    void makesALinkOfWhatIsEmbedded(String html) {
        for (String cleaned : List.of(HtmlCleaner.clean(html), HtmlCleaner.cleanPage(html))) {
            assertThat(cleaned.replace("&#61;", "="))
                    .contains("<a href=\"https://video.example/v?a=1&amp;b=2\" rel=\"noopener\">"
                            + "https://video.example/v?a=1&amp;b=2</a>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=\"file:///etc/passwd\"></iframe>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"x\"></iframe>",
                "<video src=\" \"></video>"
            })
    void linksToNothingThatIsNoPageOfTheWeb(String html) {
        assertThat(HtmlCleaner.clean(html)).doesNotContain("<");
    }

    @Test
    void letsOnlyAWholePageBeginAtTheSecondLevel() {
        assertThat(HtmlCleaner.cleanPage("<h1>A</h1><h2 class=\"x\">B</h2><h3>C</h3>"))
                .isEqualTo("A<h2>B</h2><h3>C</h3>");
        assertThat(HtmlCleaner.clean("<h2>B</h2><h3>C</h3>")).isEqualTo("B<h3>C</h3>");
    }

    @Test
    void makesParagraphsOfWhatIsTypedWithoutMarkup() {
        assertThat(HtmlCleaner.pageOfTyped("Et\nto\n\ntre")).isEqualTo("<p>Et<br />to</p><p>tre</p>");
    }

    @Test
    void keepsHeadingsListsLinksAndEmphasis() {
        String html =
                "<h3>A</h3><ul><li>b</li></ul><p><strong>c</strong> <em>d</em> <a href=\"https://x.dk/\">e</a></p>";
        assertThat(HtmlCleaner.clean(html))
                .isEqualTo(html.replace("https://x.dk/\"", "https://x.dk/\" rel=\"noopener\""));
    }

    @Test
    void changesNothingTheSecondTime() {
        String once = HtmlCleaner.clean("<p>a & b < c</p><a href=\"https://x.dk/?a=1&b=2\">x</a>");
        assertThat(HtmlCleaner.clean(once)).isEqualTo(once);
    }

    @Test
    void readsTheWords() {
        assertThat(HtmlCleaner.text("<p>Et <strong>to</strong></p><script>x</script>")
                        .replaceAll("\\s+", " ")
                        .strip())
                .isEqualTo("Et to");
    }
}
