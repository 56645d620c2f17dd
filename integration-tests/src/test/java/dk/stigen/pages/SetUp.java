// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.browser.Visitor;
import dk.stigen.http.Client;
import dk.stigen.http.OfficeForm;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;

/** What an official has set up before a test begins: in his session, but without drawing pages that other tests look at. */
final class SetUp {

    private SetUp() {}

    /** Makes an activity for proposals to read, so that no other test is offered it, and returns its number. */
    static String activity(Visitor official) {
        return activity(official, "crowdsourcing", "READ_ONLY");
    }

    /** Makes an activity of the plugin's and returns its number. */
    static String activity(Visitor official, String plugin, String access) {
        Client client = session(official);
        HttpResponse<String> made = OfficeForm.open(client, "/office/activity/new/" + initiative(client), "activity")
                .with(Map.of("plugin", plugin, "title", "Aktivitet " + System.nanoTime(), "access", access))
                .send();
        return taken(made).replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    /** Returns the number of the initiative that the demo data publish. */
    static String initiative(Visitor official) {
        return initiative(session(official));
    }

    private static String initiative(Client official) {
        return Jsoup.parse(
                        official.get("/office/activities?words=fjordby+finder").body())
                .select("section.st-office a[href*='/office/activity/new/']")
                .attr("href")
                .replaceAll(".*/", "");
    }

    /** Opens or closes the activity for everybody. */
    static void access(Visitor official, String activity, String access) {
        taken(OfficeForm.open(session(official), "/office/activity/" + activity, "activity")
                .with(Map.of("access", access))
                .send());
    }

    /** Chooses who may do what in the activity. */
    static void audiences(Visitor official, String activity, Map<String, String> chosen) {
        taken(OfficeForm.open(session(official), "/office/audiences/activity/" + activity)
                .with(chosen)
                .send());
    }

    private static String taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return Client.location(answer);
    }

    private static Client session(Visitor official) {
        return official.context().cookies(official.portal().portal().toString()).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .map(cookie -> new Client(official.portal()).inSession(cookie.value))
                .orElseThrow();
    }
}
