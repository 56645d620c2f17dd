// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class ErasureOutcomeTest {

    private static final String FIRST = """
            {"complete":false,"portal":{"erased":2,"anonymised":1,"kept":[{"category":"audit","why":"x"}]},
             "plugins":[{"plugin":"garden","erased":3,"anonymised":0,"kept":[],"reached":true},{"plugin":"away","reached":false}]}""";

    private static final JsonObject SECOND = ErasureOutcome.read("""
            {"complete":true,"portal":{"erased":0,"anonymised":0,"kept":[]},
             "plugins":[{"plugin":"garden","erased":0,"anonymised":0,"kept":[],"reached":true},
                        {"plugin":"away","erased":1,"anonymised":4,"kept":[],"reached":true}]}""");

    @Test
    void ofTheFirstTryIsWhatItCameTo() {
        assertThat(ErasureOutcome.together("", SECOND)).isEqualTo(SECOND);
    }

    @Test
    void ofALaterTryStillTellsWhatTheFirstHasDone() {
        JsonObject both = ErasureOutcome.together(FIRST, SECOND);

        assertThat(both.getBoolean("complete")).isTrue();
        assertThat(both.getJsonObject("portal").getInt("erased")).isEqualTo(2);
        assertThat(both.getJsonObject("portal").getJsonArray("kept")).hasSize(1);
        assertThat(both.getJsonArray("plugins").getJsonObject(0).getInt("erased"))
                .isEqualTo(3);
        assertThat(both.getJsonArray("plugins").getJsonObject(1).getInt("anonymised"))
                .isEqualTo(4);
    }

    @Test
    void keepsWhatAPluginHasDoneThatIsNotReachedAnyMore() {
        JsonObject both = ErasureOutcome.together(SECOND.toString(), ErasureOutcome.read(FIRST));

        assertThat(both.getJsonArray("plugins").getJsonObject(1).getInt("erased"))
                .isEqualTo(1);
        assertThat(both.getJsonArray("plugins").getJsonObject(1).getBoolean("reached"))
                .isFalse();
    }
}
