// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Maps need no other server unless the municipality wants one. */
@HttpTest
class PlaceIT {

    @Test
    void givesOutTheLibraryItself(Client visitor) {
        String page = visitor.get("/arena/initiatives").body();
        String library = page.replaceAll("(?s).*data-library=\"([^\"]+)\".*", "$1");

        HttpResponse<String> script = visitor.get(library + "leaflet.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
        assertThat(visitor.get(library + "leaflet.css").statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("img-src 'self' data:;");
    }

    @Test
    void findsNoAddressesUnlessTheMunicipalityWantsThat(Client visitor, Client citizen) {
        assertThat(visitor.get("/api/v1/addresses?q=torvet").statusCode()).isEqualTo(401);
        citizen.loggedInAs(Login.CITIZEN);
        assertThat(citizen.get("/api/v1/addresses?q=torvet").statusCode()).isEqualTo(404);
    }
}
