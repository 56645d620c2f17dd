// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
        assertThat(fault(body)).isEmpty();
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
        assertThat(fault(body)).hasValueSatisfying(said -> assertThat(said).startsWith(pointer + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"title\":\"Roser\",\"title\":\"Tulipaner\"}", "{\"title\":\"Roser\"} {}", "{\"title\":\"Ro"})
    void refusesWhatIsNotOneObject(String body) {
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> fault(body));
    }

    @Test
    void refusesWhatIsAsDeepAsAWell() {
        String deep = "{\"title\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> fault(deep));
    }

    @Test
    void leavesBodiesWithoutFieldsToTheFramework() {
        assertThat(StrictBody.fault("{\"x\":1}".getBytes(StandardCharsets.UTF_8), Object.class))
                .isEmpty();
    }

    private static Optional<String> fault(String body) {
        return StrictBody.fault(body.getBytes(StandardCharsets.UTF_8), Bed.class);
    }
}
