// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderPluginITTest {

    private static final List<String> BEDS = List.of("ladder/garden/beds");

    private final PluginUnderTest answering = PluginUnderTest.of(new Garden());
    private final PluginUnderTest silent = answering.without(Behaviour.REST);

    @Test
    void wantsAnAddressWhereRestIsPromised() {
        assertThatCode(() -> LadderPluginIT.promised(answering, BEDS)).doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> LadderPluginIT.promised(answering, List.of()))
                .withMessageContaining("say without(REST)");
    }

    @Test
    void wantsNoneWhereItIsNot() {
        assertThatCode(() -> LadderPluginIT.promised(silent, List.of())).doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> LadderPluginIT.promised(silent, BEDS))
                .withMessageContaining("ladder/garden/beds");
    }

    private static final class Garden implements LadderPlugin {
        @Override
        public PluginId id() {
            return new PluginId("garden");
        }
    }
}
