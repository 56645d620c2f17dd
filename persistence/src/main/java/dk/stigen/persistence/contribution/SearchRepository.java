// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.SimilarContribution;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.plugin.PluginId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What search shows beside a list of contributions: initiatives and activities, the words found, words that are near, and what is similar. */
@ApplicationScoped
public class SearchRepository {

    private static final String TITLE_MARKS =
            "'StartSel=" + Passage.BEGIN + ", StopSel=" + Passage.END + ", HighlightAll=true'";
    private static final String TEXT_MARKS = "'StartSel=" + Passage.BEGIN + ", StopSel=" + Passage.END
            + ", MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=\" … \"'";

    /** How much of a text is looked through for the words to mark. */
    private static final int MARKED = 2000;

    private static final String INITIATIVES = """
            (select 'INITIATIVE' as kind, i.id, i.title, i.summary as about, i.status, '' as plugin_id, i.id as initiative_id,
               coalesce(i.published_at, i.created_at) as at from initiative i where %s order by i.id desc limit ?1)""";

    private static final String ACTIVITIES = """
            (select 'ACTIVITY' as kind, a.id, a.title, i.title as about, i.status, a.plugin_id, i.id as initiative_id, a.created_at as at
               from activity a join initiative i on i.id = a.initiative_id where %s order by a.id desc limit ?1)""";

    private static final float NEAR = 0.4f;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns titles and the passages of the texts with the words found marked, by the contributions' numbers in the index. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, Passages> passages(ContributionFilter filter, Collection<ContributionRow> rows) {
        if (filter.words().isBlank() || rows.isEmpty()) {
            return Map.of();
        }
        Map<Long, Passages> found = new HashMap<>();
        String question = filter.question("?1");
        arrays(entities.createNativeQuery("select c.id, " + marked("c.title", TITLE_MARKS, question) + ", "
                                + marked("left(c.text, " + MARKED + ")", TEXT_MARKS, question)
                                + " from contribution c where c.id = any (cast(?2 as bigint[]))")
                        .setParameter(1, filter.words())
                        .setParameter(2, ReaderCondition.array(rows, row -> String.valueOf(row.id()))))
                .forEach(row -> found.put(
                        ContributionRepository.number(row[0]),
                        new Passages(Passage.of(String.valueOf(row[1])), Passage.of(String.valueOf(row[2])))));
        return found;
    }

    /** A title and what a text says around the words. */
    public record Passages(Passage title, Passage text) {}

    // what our marks are made of is taken out of the text, and its own signs of markup are kept from the parser, which
    // drops tags
    private static String marked(String column, String options, String question) {
        return "ts_headline('danish', translate(" + column + ", '<" + Passage.BEGIN + Passage.END + Passage.LESS
                + "', '" + Passage.LESS + "'), " + question + ", " + options + ")";
    }

    /** An initiative or an activity. */
    public enum Kind {
        INITIATIVE,
        ACTIVITY
    }

    /**
     * Returns initiatives and activities that the reader may see, each kind the newest first; one more than {@code most} of a kind says that there is
     * more of it.
     *
     * @param kinds which of them, at least one
     * @param before only those with a lower number
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PlaceRow> places(
            ContributionFilter filter, Collection<Kind> kinds, Reader reader, long before, int most) {
        List<Object> values = new ArrayList<>(List.of(most + 1, before));
        List<String> parts = new ArrayList<>();
        if (kinds.contains(Kind.INITIATIVE)) {
            parts.add(INITIATIVES.formatted(where(filter, "i", "coalesce(i.published_at, i.created_at)", values)
                    + initiatives(reader, values)));
        }
        if (kinds.contains(Kind.ACTIVITY)) {
            parts.add(ACTIVITIES.formatted(where(filter, "a", "a.created_at", values) + activities(reader, values)));
        }
        String title = "p.title";
        String about = "p.about";
        if (!filter.words().isBlank()) {
            String question = filter.question(next(values, filter.words()));
            title = marked(title, TITLE_MARKS, question);
            about = marked(about, TEXT_MARKS, question);
        }
        Query query = entities.createNativeQuery("select p.kind, p.id, " + title + ", " + about
                + ", p.status, p.plugin_id, p.initiative_id, p.at from (" + String.join(" union all ", parts)
                + ") p order by p.kind desc, p.id desc");
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return arrays(query).stream().map(PlaceRow::of).toList();
    }

    private static String where(ContributionFilter filter, String alias, String at, List<Object> values) {
        StringBuilder where = new StringBuilder(alias + ".id < ?2 and ");
        if (!filter.words().isBlank()) {
            where.append(alias)
                    .append(".words @@ ")
                    .append(filter.question(next(values, filter.words())))
                    .append(" and ");
        }
        filter.initiative()
                .ifPresent(initiative -> where.append("i.id = ")
                        .append(next(values, initiative.value()))
                        .append(" and "));
        filter.since()
                .ifPresent(since -> where.append(at)
                        .append(" > now() - ")
                        .append(next(values, since.days()))
                        .append(" * interval '1 day' and "));
        return where.toString();
    }

    private static String initiatives(Reader reader, List<Object> values) {
        return taken(ReaderCondition.onInitiatives(reader, "i", values.size() + 1), values);
    }

    private static String activities(Reader reader, List<Object> values) {
        return taken(ReaderCondition.onActivities(reader, "a", "i", values.size() + 1), values);
    }

    private static String taken(VisibleRows seen, List<Object> values) {
        values.addAll(seen.values());
        return seen.sql();
    }

    private static String next(List<Object> values, Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /** Returns the title of the initiative or activity if the reader may see it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<String> title(Kind kind, long number, Reader reader) {
        boolean initiative = kind == Kind.INITIATIVE;
        VisibleRows seen = initiative
                ? ReaderCondition.onInitiatives(reader, "i", 2)
                : ReaderCondition.onActivities(reader, "a", "i", 2);
        Query query = entities.createNativeQuery((initiative
                                ? "select i.title from initiative i where i.id = ?1 and "
                                : "select a.title from activity a join initiative i on i.id = a.initiative_id where a.id = ?1 and ")
                        + seen.sql())
                .setParameter(1, number);
        seen.bind(query::setParameter);
        return Patience.results(query).stream().findFirst().map(Object::toString);
    }

    /**
     * Returns for each of the words that are typed the nearest that stands in a title which everybody may see and this reader sees too; a word
     * that stands in one is nearest to itself, and one that is near to none is left out.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, String> nearest(String typed, Reader reader) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 3);
        Query query = entities.createNativeQuery(
                        """
                        select said.word, near.word from unnest(search_words(?1)) said(word)
                          cross join lateral (select w.word from search_word w join contribution c on c.id = w.contribution_id
                            where w.word % said.word and similarity(w.word, said.word) >= ?2 and
                        """ + seen.sql() + " order by similarity(w.word, said.word) desc, w.word limit 1) near")
                .setParameter(1, typed)
                .setParameter(2, NEAR);
        seen.bind(query::setParameter);
        return arrays(query).stream()
                .collect(Collectors.toMap(row -> String.valueOf(row[0]), row -> String.valueOf(row[1])));
    }

    /**
     * Returns what the reader may see that has two or more of the telling words in common with the text, by two statements: the best of the newest
     * 200 such.
     *
     * @param title plain text; its words count before those of the text
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<SimilarContribution> similar(String title, String text, Reader reader, int most) {
        List<String> words =
                Patience.results(entities.createNativeQuery("""
                                select said.lexeme
                                  from unnest(setweight(to_tsvector('danish', ?1), 'A') || setweight(to_tsvector('danish', ?2), 'B')) said
                                 order by said.weights[1], char_length(said.lexeme) desc, said.lexeme limit 6""")
                                .setParameter(1, title)
                                .setParameter(2, text))
                        .stream()
                        .map(Object::toString)
                        .toList();
        return words.isEmpty() ? List.of() : similar(Lexemes.anyTwo(words), reader, most);
    }

    private List<SimilarContribution> similar(String lexemes, Reader reader, int most) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 3);
        Query query = entities.createNativeQuery("""
                        select near.plugin_id, near.type, near.number, near.title, near.path from (
                          select c.* from contribution c where c.words @@ cast(?1 as tsquery) and
                        """ + seen.sql() + """
                         order by c.made_at desc, c.id desc limit 200) near
                        order by ts_rank(near.words, cast(?1 as tsquery)) desc, near.made_at desc, near.id desc limit ?2""")
                .setParameter(1, lexemes)
                .setParameter(2, most);
        seen.bind(query::setParameter);
        return arrays(query).stream()
                .map(row -> new SimilarContribution(
                        new ContributionRef(
                                new PluginId(String.valueOf(row[0])),
                                String.valueOf(row[1]),
                                ContributionRepository.number(row[2])),
                        String.valueOf(row[3]),
                        String.valueOf(row[4])))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query of columns gives arrays
    private static List<@Nullable Object[]> arrays(Query query) {
        return (List<@Nullable Object[]>) Patience.results(query);
    }
}
