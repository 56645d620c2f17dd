// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.contribution.ContributionFilter;
import dk.stigen.persistence.contribution.ContributionFilter.Since;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what somebody looks for from an address. */
final class ContributionSearch {

    /** How many characters the words may have. */
    static final int LONGEST = 200;

    private static final String NAME = "[a-z][a-z0-9]{2,29}";
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    private ContributionSearch() {}

    /**
     * Returns the filter.
     *
     * @throws IllegalArgumentException with the parameter's name if it is not what it has to be
     */
    static ContributionFilter of(
            @Nullable String words,
            @Nullable String plugin,
            @Nullable String type,
            @Nullable String activity,
            @Nullable String initiative,
            @Nullable String since) {
        return new ContributionFilter(
                words(words),
                read("plugin", plugin, NAME, PluginId::new),
                read("type", type, NAME, text -> text),
                read("activity", activity, NUMBER, text -> new ActivityId(Long.parseLong(text))),
                read("initiative", initiative, NUMBER, text -> new InitiativeId(Long.parseLong(text))),
                read("since", since, "week|month|year", text -> Since.valueOf(text.toUpperCase(Locale.ROOT))),
                false);
    }

    private static String words(@Nullable String typed) {
        PlainText words = new PlainText(typed == null ? "" : typed);
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("words");
        }
        return words.value();
    }

    private static <T> Optional<T> read(String name, @Nullable String text, String form, Function<String, T> value) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches(form)) {
            throw new IllegalArgumentException(name);
        }
        return Optional.of(value.apply(text));
    }
}
