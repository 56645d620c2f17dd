// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.persistence.contribution.ContributionCursor;
import dk.stigen.persistence.contribution.ContributionFilter;
import dk.stigen.persistence.contribution.ContributionRepository;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.contribution.Passage;
import dk.stigen.persistence.contribution.PlaceRow;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.SearchRepository;
import dk.stigen.persistence.contribution.SearchRepository.Kind;
import dk.stigen.persistence.contribution.SearchRepository.Passages;
import dk.stigen.persistence.contribution.SearchTooSlowException;
import dk.stigen.portal.activity.OfficeRungs;
import dk.stigen.portal.contribution.Found.Hit;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds initiatives, activities and contributions as far as the reader may see them, by twelve statements at the most. */
@ApplicationScoped
public class Finding {

    /** How far contributions are counted: to say more takes longer than to find them. */
    public static final int MOST_COUNTED = 200;

    private static final int PAGE = 20;

    // marking the words costs more than finding the row
    private static final int PAGE_OF_MARKED = 10;
    private static final int PLACES = 3;
    private static final int LITTLE = 3;

    @Inject
    ContributionRepository index;

    @Inject
    SearchRepository search;

    @Inject
    ContributionReading reading;

    @Inject
    OfficeRungs rungs;

    @Inject
    Sight sight;

    /**
     * Returns a page of what the current reader looks for; where nothing says the words, of what has words that begin like them: Danish writes
     * in one word what others write in two.
     *
     * @throws SearchTooSlowException if it takes too long
     */
    public Found find(SearchWish wish, Locale locale) {
        Reader reader = sight.reader();
        Found exact = find(wish, reader, locale);
        if (!exact.isNothing() || !wish.canBegin()) {
            return exact;
        }
        try {
            Found begun = find(wish.beginning(), reader, locale);
            return begun.isNothing() ? exact : begun;
        } catch (SearchTooSlowException e) {
            return exact;
        }
    }

    private Found find(SearchWish wish, Reader reader, Locale locale) {
        return wish.place()
                .map(kind -> places(kind, wish, reader, locale))
                .orElseGet(() -> contributions(wish, reader, locale));
    }

    /** Returns the title of the initiative or activity that is looked through, empty where there is none that the reader may see. */
    public String where(SearchWish wish) {
        ContributionFilter filter = wish.filter();
        return filter.activity()
                .flatMap(activity -> search.title(Kind.ACTIVITY, activity.value(), sight.reader()))
                .or(() -> filter.initiative()
                        .flatMap(initiative -> search.title(Kind.INITIATIVE, initiative.value(), sight.reader())))
                .orElse("");
    }

    private Found places(Kind kind, SearchWish wish, Reader reader, Locale locale) {
        long before = wish.isFirst() ? Long.MAX_VALUE : Long.parseLong(wish.after());
        List<PlaceRow> rows = search.places(wish.filter(), Set.of(kind), reader, before, PAGE);
        List<PlaceRow> shown = rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
        return new Found(
                hits(shown, locale),
                Set.of(),
                List.of(),
                0,
                rows.size() > PAGE ? Long.toString(shown.get(PAGE - 1).id()) : "",
                wish.filter().begun(),
                suggestions(wish, shown.size(), reader));
    }

    private Found contributions(SearchWish wish, Reader reader, Locale locale) {
        int size = wish.filter().words().isBlank() ? PAGE : PAGE_OF_MARKED;
        List<ContributionRow> rows = index.list(
                wish.filter(),
                reader,
                ContributionCursor.parse(wish.after()).orElse(ContributionCursor.START),
                size + 1);
        boolean more = rows.size() > size;
        List<ContributionRow> shown = more ? rows.subList(0, size) : rows;
        List<PlaceRow> places = wish.isMixed()
                ? search.places(wish.filter(), EnumSet.allOf(Kind.class), reader, Long.MAX_VALUE, PLACES)
                : List.of();
        Set<String> morePlaces = new TreeSet<>();
        return new Found(
                hits(some(places, morePlaces), locale),
                morePlaces,
                marked(wish, shown, locale),
                wish.isFirst() ? more ? index.count(wish.filter(), reader, MOST_COUNTED) : shown.size() : 0,
                more ? shown.get(size - 1).cursor().toString() : "",
                wish.filter().begun(),
                suggestions(wish, shown.size() + places.size(), reader));
    }

    /** The first few of each kind; the kinds of which there are more go into the set. */
    private static List<PlaceRow> some(List<PlaceRow> rows, Set<String> more) {
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        List<PlaceRow> some = new ArrayList<>();
        for (PlaceRow row : rows) {
            if (seen.merge(row.kind(), 1, Integer::sum) <= PLACES) {
                some.add(row);
            } else {
                more.add(row.kind().name().toLowerCase(Locale.ROOT));
            }
        }
        return some;
    }

    private List<Hit> hits(List<PlaceRow> rows, Locale locale) {
        return rows.stream()
                .map(row -> new Hit(
                        Texts.CONTRIBUTION.in(
                                locale, "search." + row.kind().name().toLowerCase(Locale.ROOT)),
                        row.title(),
                        row.about(),
                        path(row),
                        null,
                        row.at(),
                        row.kind().name().toLowerCase(Locale.ROOT) + "=" + row.id()))
                .toList();
    }

    private String path(PlaceRow row) {
        String initiative = (row.status().isPublic() ? "/arena/initiative/" : "/office/initiative/")
                + row.initiative().value();
        return row.plugin()
                .map(plugin -> rungs.pageOf(plugin, row.id()))
                .filter(page -> !page.isEmpty())
                .orElse(initiative);
    }

    private List<Hit> marked(SearchWish wish, List<ContributionRow> rows, Locale locale) {
        Map<Long, Passages> passages = search.passages(wish.filter(), rows);
        List<ContributionCard> cards = reading.cards(rows, locale);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ContributionCard card = cards.get(i);
            Passages shown = passages.getOrDefault(
                    rows.get(i).id(), new Passages(Passage.plain(card.title()), Passage.plain(card.summary())));
            hits.add(new Hit(card.kind(), shown.title(), shown.text(), card.page(), card.author(), card.at(), ""));
        }
        return hits;
    }

    private List<String> suggestions(SearchWish wish, int found, Reader reader) {
        String words = wish.filter().words();
        if (!wish.isFirst() || words.isBlank() || found >= LITTLE) {
            return List.of();
        }
        NearWords near = new NearWords(words, search.nearest(words, reader));
        return near.whole()
                .filter(whole -> !index.list(ContributionFilter.saying(whole), reader, ContributionCursor.START, 1)
                        .isEmpty())
                .map(List::of)
                .orElseGet(near::single);
    }
}
