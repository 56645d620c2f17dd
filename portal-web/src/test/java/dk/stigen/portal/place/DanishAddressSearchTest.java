// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.stigen.api.place.Point;
import dk.stigen.portal.place.AddressSearch.Address;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishAddressSearchTest {

    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private String answer = "[]";
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/adresser", exchange -> {
            asked.add(exchange.getRequestURI().getRawQuery());
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void leave() {
        server.stop(0);
    }

    private List<Address> find(String text) {
        return new DanishAddressSearch()
                .ask("http://localhost:" + server.getAddress().getPort() + "/adresser", text);
    }

    @Test
    void findsFiveAtTheMost() {
        String one = "{\"betegnelse\":\"Åvej 1, 9999 Fjordby\",\"x\":12.08,\"y\":55.64}";
        answer = "[{\"betegnelse\":\"Uden sted\",\"x\":null,\"y\":null}," + (one + ",").repeat(6) + one + "]";

        assertThat(find("Åvej 1&x=2"))
                .hasSize(5)
                .contains(new Address("Åvej 1, 9999 Fjordby", new Point(55.64, 12.08)));
        assertThat(asked).containsExactly("struktur=mini&srid=4326&per_side=5&q=%C3%85vej+1%26x%3D2");
    }

    @ParameterizedTest
    @CsvSource({
        "500, '[]'",
        "302, '[]'",
        "200, '{}'",
        "200, 'ikke JSON'",
        "200, '[1]'",
        "200, '[{\"betegnelse\":1,\"x\":12,\"y\":55}]'",
        "200, '[{\"betegnelse\":\"x\",\"x\":12,\"y\":155}]'"
    })
    void findsNothingWhereTheAnswerIsNone(int given, String body) {
        status = given;
        answer = body;

        assertThat(find("Torvet")).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void findsNothingWhereNobodyAnswers() {
        server.stop(0);

        assertThat(find("Torvet")).isEmpty();
    }
}
