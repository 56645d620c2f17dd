// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ContributionCursor;
import dk.stigen.persistence.contribution.ContributionFilter;
import dk.stigen.persistence.contribution.ContributionFilter.Since;
import dk.stigen.persistence.contribution.SearchRepository.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for on the page, read from its address; what is no filter is left out, so that an address that was shortened still shows something.
 *
 * @param filter which contributions
 * @param place initiatives or activities alone; contributions where it is empty
 * @param after where the page before ended, empty on the first one
 */
public record SearchWish(ContributionFilter filter, Optional<Kind> place, String after) {

    /** All there is. */
    static final SearchWish EVERYTHING = new SearchWish(ContributionFilter.ALL, Optional.empty(), "");

    /** How far back one can look, as an address says it. */
    static final List<String> TIMES = List.of("week", "month", "year");

    private static final Pattern TYPE = Pattern.compile("([a-z][a-z0-9]{2,29})\\.([a-z][a-z0-9]{2,29})");
    private static final Pattern SIGNS = Pattern.compile("\"|(^|\\s)-|(^|\\s)or(\\s|$)", Pattern.CASE_INSENSITIVE);
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    static SearchWish of(
            String words,
            @Nullable String kind,
            @Nullable String initiative,
            @Nullable String activity,
            @Nullable String since,
            @Nullable String after,
            @Nullable String begun) {
        Matcher type = TYPE.matcher(kind == null ? "" : kind);
        boolean typed = type.matches();
        Optional<Kind> place = place(kind);
        return new SearchWish(
                new ContributionFilter(
                        words,
                        typed ? Optional.of(new PluginId(type.group(1))) : Optional.empty(),
                        typed ? Optional.of(type.group(2)) : Optional.empty(),
                        number(activity).map(ActivityId::new),
                        number(initiative).map(InitiativeId::new),
                        Optional.ofNullable(since)
                                .filter(TIMES::contains)
                                .map(time -> Since.valueOf(time.toUpperCase(Locale.ROOT))),
                        "true".equals(begun)),
                place,
                Optional.ofNullable(after)
                        .filter(text -> place.isPresent()
                                ? text.matches(NUMBER)
                                : ContributionCursor.parse(text).isPresent())
                        .orElse(""));
    }

    private static Optional<Kind> place(@Nullable String kind) {
        return "initiative".equals(kind)
                ? Optional.of(Kind.INITIATIVE)
                : "activity".equals(kind) ? Optional.of(Kind.ACTIVITY) : Optional.empty();
    }

    private static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text).filter(given -> given.matches(NUMBER)).map(Long::valueOf);
    }

    /** Whether this is the first page. */
    public boolean isFirst() {
        return after.isEmpty();
    }

    /** Whether words that begin like these may be looked for: not where signs say how the words are meant. */
    boolean canBegin() {
        return isFirst()
                && !filter.begun()
                && !filter.words().isBlank()
                && !SIGNS.matcher(filter.words()).find();
    }

    /** Returns the same search for words that begin like these. */
    SearchWish beginning() {
        return new SearchWish(filter.beginning(), place, after);
    }

    /** Whether initiatives and activities are shown beside contributions. */
    boolean isMixed() {
        return isFirst()
                && !filter.words().isBlank()
                && place.isEmpty()
                && filter.type().isEmpty()
                && filter.activity().isEmpty();
    }

    /** Returns the kind as an address says it, empty for all. */
    public String getKind() {
        return place.map(one -> one.name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> filter.plugin().map(PluginId::value).orElse("")
                        + filter.type().map(type -> "." + type).orElse(""));
    }

    /** Returns the time as an address says it, empty for all. */
    public String getSince() {
        return filter.since()
                .map(since -> since.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Returns the words as they were typed. */
    public String getWords() {
        return filter.words();
    }

    /** Returns the number of the initiative that is looked through, empty for all of them. */
    public String getInitiative() {
        return filter.initiative().map(one -> Long.toString(one.value())).orElse("");
    }

    /** Returns the number of the activity that is looked through, empty for all of them. */
    public String getActivity() {
        return filter.activity().map(one -> Long.toString(one.value())).orElse("");
    }

    /** Returns the address of the first page of the same search. */
    public String getPath() {
        return path(filter.words())
                + part("kind", getKind())
                + part("since", getSince())
                + part("initiative", getInitiative())
                + part("activity", getActivity())
                + part("begun", filter.begun() ? "true" : "");
    }

    /** Returns the address of the same search for another kind. */
    public String of(String kind) {
        return path(filter.words())
                + part("kind", kind)
                + part("since", getSince())
                + part("initiative", getInitiative());
    }

    /** Returns the address of the same words in all there is. */
    public String getEverywhere() {
        return path(filter.words());
    }

    /** Returns the address of a search for other words in all there is. */
    public String saying(String words) {
        return path(words);
    }

    private static String path(String words) {
        return "/arena/contributions?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + value;
    }
}
