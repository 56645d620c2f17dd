// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.contribution.Visibility.Reach;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.ReaderCondition;
import dk.stigen.system.PortalDatabase;
import dk.stigen.system.SystemExtension;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rule in Java and the rule in SQL say the same of generated contributions and readers; nothing stays in the database. */
@ExtendWith(SystemExtension.class)
class RuleIT {

    private static final int CONTRIBUTIONS = 300;
    private static final int READERS = 150;
    private static final long SEED = 20261126;
    private static final List<PluginId> PLUGINS =
            List.of(new PluginId("rulea"), new PluginId("ruleb"), new PluginId("rulec"));
    private static final List<String> ACCESS = List.of("ENABLED", "READ_ONLY", "HIDDEN");
    private static final List<String> STATUS = List.of("DRAFT", "IN_REVIEW", "PUBLISHED", "CLOSED", "ARCHIVED");
    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d+)");

    private final Random random = new Random(SEED);

    private record Row(PluginId plugin, Visibility visibility, boolean hidden, boolean withheld, long author) {}

    @Test
    void isTheSameInJavaAndInSql(PortalDatabase database) throws SQLException {
        try (Connection connection = database.owner().connect()) {
            connection.setAutoCommit(false);
            Map<Long, Row> rows = insert(connection);
            int seen = 0;
            for (int i = 0; i < READERS; i++) {
                Reader reader = reader();
                Set<Long> byJava = rows.entrySet().stream()
                        .filter(entry -> sees(reader, entry.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());

                assertThat(bySql(connection, reader))
                        .as("seed %s, %s", SEED, reader)
                        .isEqualTo(byJava);
                seen += byJava.size();
            }
            // neither everything nor nothing, or the comparison says little
            assertThat(seen).isBetween(CONTRIBUTIONS * READERS / 20, CONTRIBUTIONS * READERS * 19 / 20);
            connection.rollback();
        }
    }

    private static boolean sees(Reader reader, Row row) {
        return reader.plugins().contains(row.plugin())
                && (reader.hiddenToo() || !row.hidden())
                && (!row.withheld()
                        || reader.moderates()
                        || reader.person()
                                .filter(person -> person.value() == row.author())
                                .isPresent())
                && reader.sees(row.visibility());
    }

    private Map<Long, Row> insert(Connection connection) throws SQLException {
        Map<Long, Row> rows = new HashMap<>();
        List<Long> activities = new ArrayList<>();
        List<Boolean> hidden = new ArrayList<>();
        for (String status : STATUS) {
            for (String access : ACCESS) {
                activities.add(activity(connection, status, access));
                hidden.add(access.equals("HIDDEN") || STATUS.indexOf(status) < 2);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into contribution (plugin_id, type, number, activity_id, title, text, path, made_at, reach, groups, people, withheld, author_id)"
                        + " values (?, 'thing', ?, ?, 'Rule', '', '/ladder/rule', now(), ?, cast(? as bigint[]), cast(? as bigint[]), ?, ?)"
                        + " returning id")) {
            for (int i = 1; i <= CONTRIBUTIONS; i++) {
                int place = random.nextInt(activities.size());
                Row row = new Row(
                        PLUGINS.get(random.nextInt(PLUGINS.size())),
                        visibility(),
                        hidden.get(place),
                        random.nextInt(3) == 0,
                        1 + random.nextInt(8));
                insert.setString(1, row.plugin().value());
                insert.setLong(2, i);
                insert.setLong(3, activities.get(place));
                insert.setString(4, row.visibility().reach().name());
                insert.setString(5, array(row.visibility().groups(), GroupId::value));
                insert.setString(6, array(row.visibility().people(), ParticipantId::value));
                insert.setBoolean(7, row.withheld());
                insert.setLong(8, row.author());
                try (ResultSet id = insert.executeQuery()) {
                    id.next();
                    rows.put(id.getLong(1), row);
                }
            }
        }
        return rows;
    }

    private static long activity(Connection connection, String status, String access) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        with made as (insert into initiative (id, title, status, published_at, closed_at)
                          values (nextval('initiative_seq'), 'Rule %1$s %2$s', '%1$s', now(), now()) returning id)
                        insert into activity (id, initiative_id, plugin_id, title, access)
                        select nextval('activity_seq'), id, 'rulea', 'Rule', '%2$s' from made returning id
                        """.formatted(status, access))) {
            row.next();
            return row.getLong(1);
        }
    }

    private Visibility visibility() {
        Reach reach = Reach.values()[random.nextInt(Reach.values().length)];
        Set<GroupId> groups = reach == Reach.GROUPS ? some(GroupId::new, 1) : Set.of();
        return new Visibility(reach, groups, some(ParticipantId::new, 0));
    }

    private <T> Set<T> some(LongFunction<T> value, int least) {
        Set<T> some = new HashSet<>();
        int wanted = least + random.nextInt(3);
        while (some.size() < wanted) {
            some.add(value.apply(1 + random.nextInt(6)));
        }
        return some;
    }

    private Reader reader() {
        Set<Role> roles = new HashSet<>();
        for (Role role : Role.values()) {
            if (random.nextInt(3) == 0) {
                roles.add(role);
            }
        }
        Participant person = new Participant(new ParticipantId(1 + random.nextInt(8)), "Rule", roles);
        Actor actor = random.nextInt(6) == 0
                ? Actor.ANONYMOUS
                : new Actor(Optional.of(person), AssuranceLevel.LOW, false, OptionalInt.empty(), some(GroupId::new, 0));
        return Reader.of(
                actor,
                PLUGINS.subList(0, 1 + random.nextInt(2)),
                random.nextBoolean() ? PLUGINS.subList(2, 3) : List.of());
    }

    private static Set<Long> bySql(Connection connection, Reader reader) throws SQLException {
        VisibleRows rows = ReaderCondition.of(reader, "c", 1);
        String sql = PARAMETER
                .matcher(rows.sql())
                .replaceAll(found -> literal(rows.values().get(Integer.parseInt(found.group(1)) - 1)));
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select c.id from contribution c where c.type = 'thing' and " + sql)) {
            Set<Long> ids = new HashSet<>();
            while (found.next()) {
                ids.add(found.getLong(1));
            }
            return ids;
        }
    }

    private static String literal(Object value) {
        return value instanceof Number ? value.toString() : "'" + value + "'";
    }

    private static <T> String array(Set<T> values, java.util.function.ToLongFunction<T> number) {
        return values.stream()
                .map(value -> String.valueOf(number.applyAsLong(value)))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
