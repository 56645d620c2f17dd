// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.plugin.PluginId;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PluginGuardTest {

    private static final PluginId PLUGIN = new PluginId("broken");

    private final AtomicLong nanoTime = new AtomicLong();
    private final PluginGuard guard = new PluginGuard(nanoTime::get);

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

    @Test
    void triesAPluginAgainAfterARest() {
        fail(PluginGuard.FAULTS_ALLOWED);
        nanoTime.addAndGet(PluginGuard.REST.toNanos());
        assertThat(guard.isBroken(PLUGIN)).isFalse();
        fail(1);
        assertThat(guard.isBroken(PLUGIN)).isTrue();
    }

    @Test
    void blamesNoPluginForADatabaseThatIsAway() {
        for (int i = 0; i < PluginGuard.FAULTS_ALLOWED; i++) {
            assertThat(guard.call(
                            PLUGIN, "test", failing(new IllegalStateException(new SQLException("away", "08006")))))
                    .isEmpty();
        }
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
