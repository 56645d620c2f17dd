// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import dk.stigen.system.PortalDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More activities have ended than a plugin is told of at once: what is open, and what was said in any of them, is found all the same. */
@HttpTest
class ManyActivitiesIT {

    private static final String ENDED = "Forbi for længst, mange runder";

    private long before;

    @BeforeEach
    void endMany(Client client, PortalDatabase database) throws SQLException {
        before = Submission.accepted(client.loggedInAs(Login.CITIZEN));
        execute(
                database,
                "insert into initiative (id, title, status, published_at, closed_at, conclusion)"
                        + " select max(id) + 1, '" + ENDED
                        + "', 'CLOSED', now(), now(), 'Det blev til noget.' from initiative",
                "insert into activity (id, initiative_id, plugin_id, title, access)"
                        + " select (select max(id) from activity) + g, i.id, 'crowdsourcing', 'Runde nummer ' || g, 'ENABLED'"
                        + " from initiative i cross join generate_series(1, 250) g where i.title = '" + ENDED + "'");
    }

    @AfterEach
    void takeThemAway(PortalDatabase database) throws SQLException {
        execute(
                database,
                "delete from activity where initiative_id = (select id from initiative where title = '" + ENDED + "')",
                "delete from initiative where title = '" + ENDED + "'");
    }

    @Test
    void aProposalOfAnOlderActivityIsInTheList(Client visitor) {
        assertThat(visitor.get("/ladder/crowdsourcing/proposals").body())
                .contains("/ladder/crowdsourcing/proposal/" + before + "\"");
        assertThat(visitor.get("/ladder/crowdsourcing/proposals?filter=open").body())
                .contains("/ladder/crowdsourcing/proposal/" + before + "\"");
        assertThat(Json.object(visitor.get("/api/v1/ladder/crowdsourcing/proposals?size=1"))
                        .getJsonArray("proposals")
                        .getJsonObject(0)
                        .getInt("id"))
                .isEqualTo(Math.toIntExact(before));
    }

    @Test
    void theFrontPageShowsWhatSeeksSupport(Client visitor) {
        assertThat(visitor.get("/").body()).contains("/ladder/crowdsourcing/proposal/");
    }

    @Test
    void theFormTakesAnother(Client client) {
        assertThat(Submission.accepted(client.loggedInAs(Login.CITIZEN))).isGreaterThan(before);
    }

    private static void execute(PortalDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
