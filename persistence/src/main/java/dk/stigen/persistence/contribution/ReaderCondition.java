// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import static java.util.stream.Collectors.joining;

import dk.stigen.api.contribution.Visibility.Reach;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.plugin.PluginId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a {@link Reader} sees, as a condition on the index of contributions. */
public final class ReaderCondition {

    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?");

    // whoever may not see hidden activities sees those that are published or have ended
    private static final String OPEN = "%s.status in ('PUBLISHED', 'CLOSED', 'ARCHIVED')";

    private static final String PLACE = """
            exists (select 1 from activity seen_a join initiative seen_i on seen_i.id = seen_a.initiative_id
              where seen_a.id = %s.activity_id and seen_a.access <> 'HIDDEN'
                and seen_i.status in ('PUBLISHED', 'CLOSED', 'ARCHIVED'))""";

    // what moderators have hidden is there for whoever made it
    private static final String NOT_WITHHELD = "(not %1$s.withheld or %1$s.author_id = %2$s)";

    private ReaderCondition() {}

    /**
     * Returns the condition on rows of the index.
     *
     * @param alias the name of the index in the query, as in {@code c}
     * @param first the number of the first parameter
     */
    public static VisibleRows of(Reader reader, String alias, int first) {
        List<Object> values = new ArrayList<>();
        values.add(array(reader.plugins(), PluginId::value));
        List<String> ways = new ArrayList<>();
        // the names are ours, and written out so that an index of what is public serves; its own condition is equality
        ways.add(
                reader.circles().size() == 1
                        ? alias + ".reach = '" + reader.circles().iterator().next() + "'"
                        : alias + ".reach in ("
                                + reader.circles().stream()
                                        .sorted()
                                        .map(reach -> "'" + reach + "'")
                                        .collect(joining(", "))
                                + ")");
        reader.person().ifPresent(person -> {
            ways.add(alias + ".people @> array[cast(?" + (first + values.size()) + " as bigint)]");
            values.add(person.value());
        });
        if (!reader.groups().isEmpty() && !reader.circles().contains(Reach.GROUPS)) {
            ways.add(alias + ".groups && cast(?" + (first + values.size()) + " as bigint[])");
            values.add(array(reader.groups(), (GroupId group) -> String.valueOf(group.value())));
        }
        String sql = alias + ".plugin_id = any (cast(?" + first + " as text[])) and (" + String.join(" or ", ways) + ")"
                + (reader.moderates() ? "" : " and " + notWithheld(reader, alias, first, values))
                + (reader.hiddenToo() ? "" : " and " + PLACE.formatted(alias));
        return new VisibleRows(sql, first, values);
    }

    private static String notWithheld(Reader reader, String alias, int first, List<Object> values) {
        if (reader.person().isEmpty()) {
            return "not " + alias + ".withheld";
        }
        String author = "?" + (first + values.size());
        values.add(reader.person().get().value());
        return NOT_WITHHELD.formatted(alias, author);
    }

    /**
     * Returns the condition on rows of the table of initiatives; templates are no initiatives yet.
     *
     * @param alias the name of the table in the query
     * @param first the number of the first parameter
     */
    static VisibleRows onInitiatives(Reader reader, String alias, int first) {
        return new VisibleRows(
                "not " + alias + ".template" + (reader.hiddenToo() ? "" : " and " + OPEN.formatted(alias)),
                first,
                List.of());
    }

    /**
     * Returns the condition on rows of the table of activities joined to their initiatives.
     *
     * @param alias the name of the table of activities in the query
     * @param initiative the name of the table of initiatives in the query
     * @param first the number of the first parameter
     */
    public static VisibleRows onActivities(Reader reader, String alias, String initiative, int first) {
        return new VisibleRows(
                alias + ".plugin_id = any (cast(?" + first + " as text[])) and "
                        + onInitiatives(reader, initiative, first + 1).sql()
                        + (reader.hiddenToo() ? "" : " and " + alias + ".access <> 'HIDDEN'"),
                first,
                List.of(array(reader.plugins(), PluginId::value)));
    }

    /**
     * Returns the condition on the rows of a plugin's own table.
     *
     * @param column the column with the contributions' numbers
     * @throws IllegalArgumentException if the column is no name
     */
    public static VisibleRows onTableOf(Reader reader, PluginId plugin, String type, String column, int first) {
        if (!COLUMN.matcher(column).matches()) {
            throw new IllegalArgumentException("This is no name of a column: '" + column + "'.");
        }
        VisibleRows seen = of(reader, "seen_c", first + 2);
        List<Object> values = new ArrayList<>(List.of(plugin.value(), type));
        values.addAll(seen.values());
        return new VisibleRows(
                "exists (select 1 from contribution seen_c where seen_c.plugin_id = ?" + first + " and seen_c.type = ?"
                        + (first + 1) + " and seen_c.number = " + column + " and " + seen.sql() + ")",
                first,
                values);
    }

    /**
     * Returns the condition that a participant may see a contribution, by what is stored of him: for what is told to many at once.
     *
     * <p>The database does not know who is an official, a politician or an administrator now, but only that somebody was one of them at the latest
     * login. That does not open what one of the three alone may see: of it, only those see who are named or members of a group.
     *
     * @param alias the name of the index in the query
     * @param person the column with the participant's number, as in {@code p.id}
     * @param plugins the parameter with the plugins at work whose step everybody can enter, as in {@code ?5}
     */
    public static String ofPeople(String alias, String person, String plugins) {
        return "%1$s.plugin_id = any (cast(%3$s as text[])) and (%1$s.reach in ('EVERYONE', 'LOGGED_IN') or %1$s.people @> array[%2$s]"
                        .formatted(alias, person, plugins)
                + " or exists (select 1 from group_member m where m.participant_id = %2$s and m.group_id = any (%1$s.groups))) and "
                        .formatted(alias, person)
                + NOT_WITHHELD.formatted(alias, person) + " and "
                + PLACE.formatted(alias);
    }

    /** Numbers and names alone, as PostgreSQL writes an array. */
    public static <T> String array(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().collect(joining(",", "{", "}"));
    }
}
