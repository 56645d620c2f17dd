// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The little of Keycloak's administration that the launcher needs. */
final class KeycloakAdmin {
    private final String url;
    private final String user;
    private final String password;

    KeycloakAdmin(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Replaces addresses wherever clients and identity providers of our realms mention them. */
    void replaceAddresses(Map<String, String> changed) {
        try {
            String token = token();
            for (JsonValue realm : list(token, "/admin/realms?briefRepresentation=true")) {
                String name = realm.asJsonObject().getString("realm");
                if (name.equals("master")) {
                    continue;
                }
                String path = "/admin/realms/" + encode(name);
                for (JsonValue client : list(token, path + "/clients")) {
                    String id = client.asJsonObject().getString("id");
                    update(token, path + "/clients/" + encode(id), client.toString(), changed);
                }
                for (JsonValue provider : list(token, path + "/identity-provider/instances")) {
                    String alias = provider.asJsonObject().getString("alias");
                    String instance = path + "/identity-provider/instances/" + encode(alias);
                    update(token, instance, provider.toString(), changed);
                }
            }
        } catch (IOException e) {
            throw new Fault("Keycloak cannot be told the new addresses: " + e.getMessage(), e);
        }
    }

    static String replaceAll(String text, Map<String, String> changed) {
        String any = changed.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        // http://localhost:80 must not match the beginning of http://localhost:8080
        return Pattern.compile("(" + any + ")(?![0-9A-Za-z.-])")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(changed.getOrDefault(found.group(1), found.group(1))));
    }

    private void update(String token, String path, String before, Map<String, String> changed) throws IOException {
        String after = replaceAll(before, changed);
        if (!after.equals(before)) {
            answer(request(path, token)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(after)));
        }
    }

    private String token() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(encode(user), encode(password));
        String body = answer(HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getString("access_token");
        }
    }

    private JsonArray list(String token, String path) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(answer(request(path, token))))) {
            return reader.readArray();
        }
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private static String answer(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> response = Http.send(request);
        if (response.statusCode() >= 300) {
            throw new IOException(response.uri() + " answered " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
