// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
    void tellsWhenPhasesGoOn(Client client) {
        assertThat(client.get("/calendar.ics").body())
                .contains("UID:portal-phase-", "TRANSP:TRANSPARENT", "/arena/initiative/");
    }
}
