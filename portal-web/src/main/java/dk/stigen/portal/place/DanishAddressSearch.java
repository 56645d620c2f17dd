// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.place;

import dk.stigen.api.place.Point;
import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Asks a server that answers as Danmarks Adresser does: an array of addresses with {@code betegnelse}, {@code x} and {@code y}. */
@ApplicationScoped
public class DanishAddressSearch implements AddressSearch {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Logger log = System.getLogger(DanishAddressSearch.class.getName());

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    PortalConfiguration configuration;

    @Override
    public boolean isOn() {
        return configuration.addressSearchUrl().isPresent();
    }

    @Override
    public List<Address> find(String text) {
        return configuration.addressSearchUrl().map(server -> ask(server, text)).orElse(List.of());
    }

    List<Address> ask(String server, String text) {
        URI address = URI.create(server + "?struktur=mini&srid=4326&per_side=" + MOST + "&q="
                + URLEncoder.encode(text, StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                log.log(Level.WARNING, "The address search answers {0}.", answer.statusCode());
                return List.of();
            }
            return read(answer.body());
        } catch (IOException | JsonException | ClassCastException | IllegalArgumentException e) {
            log.log(Level.WARNING, "The address search does not answer as it should.", e);
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    static List<Address> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.containsKey("betegnelse") && one.containsKey("x") && one.containsKey("y"))
                    .filter(one -> !one.isNull("x") && !one.isNull("y"))
                    .limit(MOST)
                    .map(DanishAddressSearch::address)
                    .toList();
        }
    }

    private static Address address(JsonObject one) {
        return new Address(
                one.getString("betegnelse"),
                new Point(
                        one.getJsonNumber("y").doubleValue(),
                        one.getJsonNumber("x").doubleValue()));
    }
}
