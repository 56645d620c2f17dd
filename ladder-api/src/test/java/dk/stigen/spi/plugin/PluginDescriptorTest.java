// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginDescriptorTest {

    @Test
    void readsACompleteDescriptor() {
        assertThat(PluginDescriptor.of(complete()))
                .isEqualTo(new PluginDescriptor(
                        new PluginId("crowdsourcing"),
                        "Crowdsourcing",
                        Version.parse("1.0.0"),
                        1,
                        LadderStep.CROWDSOURCING));
    }

    @ParameterizedTest
    @CsvSource({
        "id, Crowd!, plugin id",
        "id, '', lacks 'id'",
        "version, '', lacks 'version'",
        "apiLevel, one, whole number",
        "apiLevel, 0, 1 or more",
        "step, attic, no step of the ladder"
    })
    void saysWhatIsWrong(String key, String value, String message) {
        Properties properties = complete();
        properties.setProperty(key, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluginDescriptor.of(properties))
                .withMessageContaining(message);
    }

    private static Properties complete() {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "id", "crowdsourcing",
                "name", "Crowdsourcing",
                "version", "1.0.0",
                "apiLevel", "1",
                "step", "crowdsourcing"));
        return properties;
    }
}
