// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PluginExportTest {

    private final PluginExport export = new PluginExport(List.of(new PersonalData(
            "plans",
            MessageKey.of("example.what"),
            MessageKey.of("example.purpose"),
            LegalBasis.CONSENT,
            Optional.empty())));

    @Test
    void writesEveryTypeThatTheContractNames() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", "Gå en tur");
        fields.put("steps", 3L);
        fields.put("done", true);
        fields.put("at", Instant.EPOCH);
        fields.put("day", LocalDate.EPOCH);
        fields.put("tags", List.of("a", 1));

        export.record("plans", fields);

        assertThat(export.records().toString())
                .isEqualTo("[{\"category\":\"plans\",\"fields\":{\"title\":\"Gå en tur\",\"steps\":3,\"done\":true,"
                        + "\"at\":\"1970-01-01T00:00:00Z\",\"day\":\"1970-01-01\",\"tags\":[\"a\",1]}}]");
    }

    @Test
    void refusesACategoryThatTheInventoryDoesNotName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> export.record("secrets", Map.of()))
                .withMessageContaining("secrets");
    }

    @Test
    void refusesAValueOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> export.record("plans", Map.of("title", new StringBuilder())))
                .withMessageContaining("StringBuilder");
    }
}
