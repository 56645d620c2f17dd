// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.http.Client;
import dk.stigen.http.OfficeForm;
import dk.stigen.system.Login;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody is no official any more while a form of his is open: the next act is refused, and nothing is stored. */
@FaultTest
class RoleLostIT {

    private static final String TITLE = "Et forløb, der ikke må blive til noget";

    private final HttpClient http = HttpClient.newHttpClient();
    private final FaultySystem faulty;

    RoleLostIT(FaultySystem faulty) {
        this.faulty = faulty;
    }

    @Test
    void whoIsNoOfficialAnyMoreStoresNothing() throws Exception {
        Client official = faulty.client().loggedInAs(Login.OFFICIAL);
        OfficeForm form =
                OfficeForm.open(official, "/office/initiative", "initiative").with(Map.of("title", TITLE));
        String user = "/users/" + id(keycloak("GET", "/users?exact=true&username=" + Login.OFFICIAL.user(), ""));
        String role = "[" + keycloak("GET", "/roles/official", "") + "]";
        keycloak("DELETE", user + "/role-mappings/realm", role);
        try {
            keycloak("POST", user + "/logout", "");

            HttpResponse<String> late = form.send();

            assertThat(late.statusCode()).isIn(302, 401, 403);
            assertThat(stored()).isZero();
            Client again = faulty.client().loggedInAs(Login.OFFICIAL);
            assertThat(again.get("/office/initiative").statusCode()).isEqualTo(403);
            assertThat(again.get("/me").statusCode()).isEqualTo(200);
        } finally {
            keycloak("POST", user + "/role-mappings/realm", role);
        }
    }

    private int stored() throws SQLException {
        return faulty.ask("select 1 from initiative where title = '" + TITLE + "'")
                .size();
    }

    private String keycloak(String method, String path, String body) throws IOException, InterruptedException {
        URI server = faulty.servers().keycloak();
        String token = field(
                send(HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                                + faulty.servers().keycloakAdminUser() + "&password="
                                + faulty.servers().keycloakAdminPassword()))),
                "access_token");
        String realm = faulty.servers().realm().getPath().replaceAll(".*/", "");
        return send(HttpRequest.newBuilder(URI.create(server + "/admin/realms/" + realm + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isLessThan(300);
        return answer.body();
    }

    private static String field(String json, String name) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getString(name);
        }
    }

    private static String id(String users) {
        try (JsonReader reader = Json.createReader(new StringReader(users))) {
            JsonArray found = reader.readArray();
            assertThat(found).hasSize(1);
            return found.getJsonObject(0).getString("id");
        }
    }
}
