// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.settings.HtmlCleaner;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The configuration's values come into the texts, and nothing but them. */
class PlacesTest {

    private final Places places = new Places();

    PlacesTest() {
        places.configuration = new PortalConfiguration() {
            @Override
            public String municipality() {
                return "Fjordby & <Omegns> \"Kommune\"";
            }

            @Override
            public String contactEmail() {
                return "stigen@fjordby.example";
            }
        };
    }

    @Test
    void areFilledWithValuesThatStayText() {
        String filled = places.filled("<p>[[kommune]]: [[ mail ]]</p>");

        assertThat(filled)
                .isEqualTo("<p>Fjordby &amp; &lt;Omegns&gt; &quot;Kommune&quot;: "
                        + "<a href=\"mailto:stigen@fjordby.example\">stigen@fjordby.example</a></p>");
        assertThat(HtmlCleaner.cleanPage(filled)).contains("&lt;Omegns&gt;").contains("href=\"mailto:");
    }

    @Test
    void areLeftAloneInATag() {
        String link = "<a href=\"https://x.dk/[[mail]]\">x</a>";
        assertThat(places.filled(link)).isEqualTo(link);
    }

    @Test
    void areNamedWhereNothingWouldGoIntoThem() {
        assertThat(Places.unknown("<p>[[kommune]] [[borgmester]] [[borgmester]] [kilde] [[]]</p>"))
                .containsExactly("borgmester", "");
    }

    @ParameterizedTest
    @EnumSource
    void areAllKnownInTheTextsThatShip(PortalText text) {
        for (Language language : Language.values()) {
            String shipped = text.shipped(language);
            assertThat(Places.unknown(shipped)).isEmpty();
            assertThat(places.filled(shipped)).doesNotContain("[[");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTextsThatShipAreCleanAndAlikeInBothLanguages(PortalText text) {
        assertThat(PortalText.shippedAt()).isNotNull();
        for (Language language : Language.values()) {
            String raw = Texts.TEXTS.in(language.locale(), "shipped." + text.key());
            assertThat(HtmlCleaner.text(raw)).isNotBlank();
            assertThat(tags(text.shipped(language)))
                    .as("nothing is cleaned away")
                    .isEqualTo(tags(raw));
            assertThat(HtmlCleaner.cleanPage(text.shipped(language))).isEqualTo(text.shipped(language));
        }
        assertThat(tags(text.shipped(Language.ENGLISH))).isEqualTo(tags(text.shipped(Language.DANISH)));
    }

    /** The tags without their attributes, in order. */
    private static List<String> tags(String html) {
        return Arrays.stream(html.split("(?=<)"))
                .filter(part -> part.startsWith("<"))
                .map(part -> part.replaceAll("(?s)^<(/?[a-z0-9]+).*", "$1"))
                .toList();
    }
}
