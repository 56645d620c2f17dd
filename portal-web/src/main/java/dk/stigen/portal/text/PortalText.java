// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.api.time.PortalClock;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.settings.HtmlCleaner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts that an administrator can word anew, each of which has a page of its own. */
public enum PortalText {
    ACCESSIBILITY,
    PRIVACY,
    COOKIES,
    ABOUT;

    /** Returns the text with the key, empty where there is none. */
    public static Optional<PortalText> keyed(@Nullable String key) {
        return Stream.of(values()).filter(text -> text.key().equals(key)).findFirst();
    }

    /** Returns what the text goes by in addresses, bundles and the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the address of the page on which it stands. */
    public String path() {
        return "/" + key();
    }

    /** Returns the text that ships, as clean HTML with its places open. */
    String shipped(Language language) {
        return HtmlCleaner.cleanPage(Texts.TEXTS.in(language.locale(), "shipped." + key()));
    }

    /** Returns when the texts that ship were last worded. */
    static Instant shippedAt() {
        return LocalDate.parse(Texts.TEXTS.in(Language.DANISH.locale(), "shipped.day"))
                .atStartOfDay(PortalClock.ZONE)
                .toInstant();
    }
}
