// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.PortalDatabase;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@HttpTest
class CalendarIT {

    @Test
    void tellsWhenTheMunicipalityHasToAnswer(Client client) {
        HttpResponse<String> answer = client.get("/calendar.ics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.mediaType(answer)).isEqualTo("text/calendar");
        // a demo proposal is past its goal and has no answer yet
        assertThat(answer.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:crowdsourcing-proposal-", "SUMMARY:", "DTSTART:", "/ladder/crowdsourcing/proposal/");
    }

    @Test
    void tellsWhenPhasesGoOn(Client client, PortalDatabase database) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            // long before any other test has phases
            statement.execute(
                    "insert into phase (id, activity_id, title, starts_at, ends_at) select 900000001, min(id), 'Fasen i kalenderen',"
                            + " now() - interval '9 days', now() - interval '8 days' from activity where access <> 'HIDDEN'");
            try {
                assertThat(client.get("/calendar.ics").body())
                        .contains(
                                "UID:portal-phase-", "TRANSP:TRANSPARENT", "Fasen i kalenderen", "/arena/initiative/");
            } finally {
                statement.execute("delete from phase where id = 900000001");
            }
        }
    }
}
