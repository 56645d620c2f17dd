// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.Fault;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is to look at in the portal that runs.
 *
 * @param contributions how many there are, as the database's statistics have it
 * @param initiative the newest that everybody sees and that has an activity
 * @param proposal the newest that seeks support
 * @param discussed the newest with fifty comments, empty where none has so many
 * @param crowded the one that is discussed most, where that is a thousand times or more
 * @param supportable the newest that the demo's citizen may support and does not
 */
record Town(
        long contributions,
        long initiative,
        long proposal,
        Optional<Long> discussed,
        Optional<Long> crowded,
        List<Long> supportable) {

    private static final String INITIATIVE = """
            select id from initiative i
             where status = 'PUBLISHED' and exists (select from activity a where a.initiative_id = i.id)
             order by published_at desc, id desc limit 1""";

    private static final String PROPOSAL = """
            select id from crowdsourcing_proposal where answered_at is null and not expired order by id desc limit 1""";

    private static final String DISCUSSED = """
            select number from discussion where plugin_id = 'crowdsourcing' and type = 'proposal' and comments between 50 and 60
             order by number desc limit 1""";

    private static final String CROWDED = """
            select number from discussion where plugin_id = 'crowdsourcing' and type = 'proposal' and comments >= 1000
             order by comments desc limit 1""";

    private static final String SUPPORTABLE = """
            select p.id
              from crowdsourcing_proposal p, participant citizen
             where citizen.subject = '00000000-0000-4000-8000-000000000001'
               and p.answered_at is null and not p.expired and p.author_id is distinct from citizen.id
               and not exists (select from support s where s.plugin_id = 'crowdsourcing' and s.type = 'proposal' and s.number = p.id
                                  and s.participant_id = citizen.id)
               and (not exists (select from phase h where h.activity_id = p.activity_id)
                    or exists (select from phase h where h.activity_id = p.activity_id
                                  and h.starts_at <= now() and (h.ends_at is null or h.ends_at > now() + interval '1 hour')))
             order by p.id desc limit 40""";

    /** @throws Fault if there is nothing to look at */
    static Town of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new Town(
                    one(
                            statement,
                            "select greatest(reltuples, 0)::bigint from pg_class where oid = 'contribution'::regclass"),
                    one(statement, INITIATIVE),
                    one(statement, PROPOSAL),
                    all(statement, DISCUSSED).stream().findFirst(),
                    all(statement, CROWDED).stream().findFirst(),
                    all(statement, SUPPORTABLE));
        }
    }

    static List<Long> supportable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return all(statement, SUPPORTABLE);
        }
    }

    private static long one(Statement statement, String query) throws SQLException {
        return all(statement, query).stream()
                .findFirst()
                .orElseThrow(() -> new Fault("This portal has no initiative with a proposal that seeks support;"
                        + " its demo data have, and './stigen seed' makes more."));
    }

    private static List<Long> all(Statement statement, String query) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }
}
