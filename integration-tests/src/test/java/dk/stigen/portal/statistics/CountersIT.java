// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.PortalDatabase;
import dk.stigen.system.SystemExtension;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever happens to contributions, comments and duties, the counters say what there is; nothing stays in the database. */
@ExtendWith(SystemExtension.class)
class CountersIT {

    private static final long SEED = 20261126;
    private static final int STEPS = 400;

    /** So many of the acts write something: they are as frequent as all others together. */
    private static final int WRITING = 3;

    private static final String DIFFERENT = """
            with counted as (select f.kind, f.activity_id, f.month, f.addressee, f.addressee_id, count(*) as value
              from contribution c cross join lateral figures_of(c) f group by 1, 2, 3, 4, 5)
            select count(*) from counted c full join figure_now k on k.kind = c.kind and k.activity_id = c.activity_id and k.month = c.month
               and k.addressee = c.addressee and k.addressee_id = c.addressee_id
             where coalesce(k.value, 0) <> coalesce(c.value, 0)""";

    private static final List<String> ACTS = List.of(
            "insert into contribution (plugin_id, type, number, activity_id, title, text, path, made_at, reach) select 'counted', 'thing', %1$d, min(id),"
                    + " 'Counted', '', '/ladder/counted', now() - interval '%2$d days', (array['EVERYONE', 'STAFF'])[1 + %2$d %% 2] from activity"
                    + " on conflict (plugin_id, type, number) do update set reach = excluded.reach, made_at = excluded.made_at",
            "insert into comment (plugin_id, type, number, activity_id, author_id, stance, body, submission_key, held)"
                    + " select plugin_id, type, number, activity_id, 1, 'NONE', 'x', gen_random_uuid(), case when %2$d %% 5 = 0 then 'WAITING' end"
                    + " from contribution where plugin_id = 'counted' and number = %1$d",
            "insert into comment (plugin_id, type, number, activity_id, thread_id, author_id, stance, body, submission_key)"
                    + " select plugin_id, type, number, activity_id, id, 1, 'NONE', 'x', gen_random_uuid() from comment"
                    + " where plugin_id = 'counted' and number = %1$d and thread_id is null",
            "update comment set held = case when held is null then 'HIDDEN' end where plugin_id = 'counted' and number = %1$d",
            "update comment set withdrawn_at = case when withdrawn_at is null then now() end where plugin_id = 'counted' and number = %1$d and thread_id is not null",
            "update contribution set withheld = not withheld where plugin_id = 'counted' and number = %1$d",
            "update contribution set activity_id = (select max(id) from activity) where plugin_id = 'counted' and number = %1$d",
            "delete from contribution where plugin_id = 'counted' and number = %1$d",
            "insert into answer_duty (plugin_id, type, number, activity_id, addressee, due_at, first_due_at)"
                    + " select plugin_id, type, number, activity_id, 'COUNCIL', now(), now() + interval '%2$d days' - interval '20 days' from contribution"
                    + " where plugin_id = 'counted' and number = %1$d on conflict do nothing",
            "update answer_duty set answer_id = (select min(id) from official_answer), answered_at = now() where plugin_id = 'counted' and number = %1$d",
            "update answer_duty set released_at = case when released_at is null then now() end where plugin_id = 'counted' and number = %1$d",
            "update answer_duty set addressee = case addressee when 'COUNCIL' then 'DEPARTMENT' else 'COUNCIL' end,"
                    + " department_id = case addressee when 'COUNCIL' then (select min(id) from department) end where plugin_id = 'counted' and number = %1$d"
                    + " and (select count(*) from answer_duty o where o.plugin_id = 'counted' and o.number = %1$d) = 1",
            "update answer_duty set due_at = now() + interval '%2$d days' where plugin_id = 'counted' and number = %1$d",
            "delete from answer_duty where plugin_id = 'counted' and number = %1$d and %2$d %% 3 = 0",
            "delete from comment where plugin_id = 'counted' and number = %1$d and thread_id is not null");

    @Test
    void sayWhatThereIsWhateverHappens(PortalDatabase database) throws SQLException {
        Random random = new Random(SEED);
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long before = number(statement, DIFFERENT);
            for (int step = 0; step < STEPS; step++) {
                String act = ACTS.get(random.nextInt(random.nextBoolean() ? WRITING : ACTS.size()))
                        .formatted(1 + random.nextInt(5), random.nextInt(40));
                statement.executeUpdate(act);
                if (step % 20 == 0) {
                    assertThat(number(statement, DIFFERENT))
                            .as("seed %s, %s", SEED, act)
                            .isEqualTo(before);
                }
            }
            assertThat(before).isZero();
            assertThat(number(statement, "select count(*) from figure_change")).isPositive();
            connection.rollback();
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
