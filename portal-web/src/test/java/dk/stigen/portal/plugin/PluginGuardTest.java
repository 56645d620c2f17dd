// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.spi.plugin.PluginId;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PluginGuardTest {

    private static final PluginId PLUGIN = new PluginId("broken");

    private final PluginGuard guard = new PluginGuard();

    @Test
    void passesTheAnswerOn() {
        assertThat(guard.call(PLUGIN, "test", () -> 7)).contains(7);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void goesOnWithoutAPluginThatFails(Throwable fault) {
        assertThat(guard.call(PLUGIN, "test", failing(fault))).isEmpty();
    }

    @Test
    void givesUpAfterFaultsInARow() {
        fail(PluginGuard.FAULTS_ALLOWED);
        assertThat(guard.isBroken(PLUGIN)).isTrue();
    }

    @Test
    void forgetsFaultsOnceACallSucceeds() {
        fail(PluginGuard.FAULTS_ALLOWED - 1);
        guard.call(PLUGIN, "test", () -> 7);
        fail(1);
        assertThat(guard.isBroken(PLUGIN)).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            Optional<Object> nothing = guard.call(PLUGIN, "test", failing(new IllegalStateException("broken")));
            assertThat(nothing).isEmpty();
        }
    }

    static Throwable[] faults() {
        return new Throwable[] {
            new IllegalStateException("broken"), new NoClassDefFoundError("missing/Class"), new StackOverflowError()
        };
    }

    private static Supplier<Object> failing(Throwable fault) {
        return () -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        };
    }
}
