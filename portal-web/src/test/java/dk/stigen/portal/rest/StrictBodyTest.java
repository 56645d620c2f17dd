// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonException;
import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictBodyTest {

    /** A body of two fields. */
    public static class Bed {
        public @Nullable String title;
        public @Nullable Long length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"Roser\",\"length\":3}", "{\"title\":null}", "{}", "[]", ""})
    void takesWhatIsAsDescribed(String body) {
        assertThatCode(() -> check(body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"Roser\",\"owner\":1}|/owner",
                "{\"title\":7}|/title",
                "{\"title\":{\"da\":\"Roser\"}}|/title"
            })
    void pointsAtTheFieldThatDoesNotBelongThere(String body, String pointer) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> check(body))
                .withMessageStartingWith(pointer + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"title\":\"Roser\",\"title\":\"Tulipaner\"}", "{\"title\":\"Roser\"} {}", "{\"title\":\"Ro"})
    void refusesWhatIsNotOneObject(String body) {
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> check(body));
    }

    @Test
    void leavesBodiesWithoutFieldsToTheFramework() {
        assertThatCode(() -> StrictBody.check("{\"x\":1}".getBytes(StandardCharsets.UTF_8), Object.class))
                .doesNotThrowAnyException();
    }

    private static void check(String body) {
        StrictBody.check(body.getBytes(StandardCharsets.UTF_8), Bed.class);
    }
}
