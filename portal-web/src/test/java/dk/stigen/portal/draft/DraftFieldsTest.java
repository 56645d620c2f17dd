// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFieldsTest {

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    @Test
    void keepWhatWasTypedInItsOrder() {
        var fields = DraftFields.of(json(
                        "{'title':['Bænke 🪑'],'topics':['3','7'],'none':[],'body':['a\\n\\nb']}".replace('\'', '"')))
                .orElseThrow();

        assertThat(fields).containsOnlyKeys("title", "topics", "none", "body");
        assertThat(DraftFields.read(DraftFields.json(fields))).isEqualTo(fields);
        assertThat(List.copyOf(DraftFields.read(DraftFields.json(fields)).keySet()))
                .containsExactly("title", "topics", "none", "body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "formToken",
                "jakarta.faces.ViewState",
                "primefaces.nonce",
                "stigen.draft",
                "password",
                "newPassword2",
                "v_secretKey",
                "cprNumber"
            })
    void neverKeepASecret(String name) {
        JsonObject given = Json.createObjectBuilder()
                .add(name, Json.createArrayBuilder().add("x"))
                .add("title", Json.createArrayBuilder().add("Bænke"))
                .build();

        assertThat(DraftFields.of(given).orElseThrow()).containsOnlyKeys("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a':'x'}", "{'a':[1]}", "{'a':[null]}", "{'a':{}}", "{'':['x']}", "{'a':['\\u0000']}"})
    void areTextsByTheNameOfTheirField(String given) {
        assertThat(DraftFields.of(json(given.replace('\'', '"')))).isEmpty();
    }

    @Test
    void areNotTooMany() {
        var many = Json.createObjectBuilder();
        for (int i = 0; i <= 200; i++) {
            many.add("field" + i, Json.createArrayBuilder());
        }
        assertThat(DraftFields.of(many.build())).isEmpty();
    }

    @Test
    void areMeasuredInBytes() {
        assertThat(PortalDrafts.isTooLarge("a".repeat(PortalDrafts.MOST_BYTES))).isFalse();
        assertThat(PortalDrafts.isTooLarge("æ".repeat(PortalDrafts.MOST_BYTES / 2 + 1)))
                .isTrue();
    }
}
