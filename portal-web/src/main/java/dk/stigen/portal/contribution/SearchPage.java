// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.contribution.SearchTooSlowException;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.shell.Page;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The search through initiatives, activities and what people have made on all steps: {@code /arena/contributions}. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    @Inject
    Finding finding;

    @Inject
    Sight sight;

    @Inject
    PluginRegistry plugins;

    @Inject
    Page page;

    @Inject
    @Param(name = "words")
    @Nullable
    String words;

    @Inject
    @Param(name = "kind")
    @Nullable
    String kind;

    @Inject
    @Param(name = "initiative")
    @Nullable
    String initiative;

    @Inject
    @Param(name = "activity")
    @Nullable
    String activity;

    @Inject
    @Param(name = "since")
    @Nullable
    String since;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    @Inject
    @Param(name = "begun")
    @Nullable
    String begun;

    private SearchWish wish = SearchWish.EVERYTHING;
    private Found found = Found.NOTHING;
    private boolean tooLong;
    private boolean tooSlow;
    private String where = "";

    /** Something to choose. */
    public record Choice(String id, String label) {}

    @PostConstruct
    void open() {
        PlainText typed = PlainText.typed(words);
        wish = SearchWish.of(typed.value(), kind, initiative, activity, since, after, begun);
        tooLong = typed.length() > ContributionSearch.LONGEST;
        if (!tooLong) {
            find();
        }
    }

    private void find() {
        try {
            where = finding.where(wish);
            found = finding.find(wish, page.getLocale());
            if (found.begun()) {
                wish = wish.beginning();
            }
        } catch (SearchTooSlowException e) {
            tooSlow = true;
        }
    }

    /** Returns what was found on this page of the results. */
    public Found getFound() {
        return found;
    }

    /** Returns what is looked for. */
    public SearchWish getWish() {
        return wish;
    }

    /** Whether the words are more than are looked for. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** Whether it took too long. */
    public boolean isTooSlow() {
        return tooSlow;
    }

    /** Whether nothing was found, though it was looked for. */
    public boolean isNothing() {
        return !tooLong && !tooSlow && found.isNothing();
    }

    /** Returns the title of the initiative or activity that is looked through, empty for all of them. */
    public String getWhere() {
        return where;
    }

    /** Returns the key of the sentence that says how many contributions there are. */
    public String getTotalKey() {
        return found.total() == 1
                ? "list.total.one"
                : found.total() == Finding.MOST_COUNTED ? "list.total.most" : "list.total";
    }

    /** Returns the kinds of what there is: initiatives, activities, and the types of each step. */
    public List<Choice> getKinds() {
        List<Choice> kinds = new ArrayList<>(List.of(
                new Choice("initiative", Texts.CONTRIBUTION.in(page.getLocale(), "search.kind.initiative")),
                new Choice("activity", Texts.CONTRIBUTION.in(page.getLocale(), "search.kind.activity"))));
        plugins.handles().stream()
                .filter(plugin -> sight.reader().plugins().contains(plugin.id()))
                .forEach(plugin -> types(plugin)
                        .forEach((type, title) -> kinds.add(new Choice(
                                plugin.id() + "." + type,
                                Texts.PORTAL.in(
                                                page.getLocale(),
                                                "rung."
                                                        + plugin.descriptor()
                                                                .step()
                                                                .number() + ".name")
                                        + ": "
                                        + plugins.text(plugin.id(), title, page.getLocale())))));
        return kinds;
    }

    private Map<String, MessageKey> types(PluginHandle plugin) {
        Map<String, MessageKey> types = new TreeMap<>();
        for (ContributionType type : plugins.ask(
                        plugin.id(), ContributionTypes.class, "types", ContributionTypes::types)
                .orElse(List.of())) {
            types.put(type.key(), type.title());
        }
        return types;
    }

    /** Returns how far back one can look. */
    public List<Choice> getTimes() {
        return SearchWish.TIMES.stream()
                .map(time -> new Choice(time, Texts.CONTRIBUTION.in(page.getLocale(), "search.since." + time)))
                .toList();
    }
}
