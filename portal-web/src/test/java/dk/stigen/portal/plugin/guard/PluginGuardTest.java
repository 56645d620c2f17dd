// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.PluginProblem.Faults;
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
    void doesNotCallAPluginThatRests() {
        fail(PluginGuard.FAULTS_ALLOWED);

        assertThat(guard.call(PLUGIN, "test", () -> 7)).isEmpty();
        assertThat(guard.figures(PLUGIN))
                .singleElement()
                .extracting(CallFigure::refused)
                .isEqualTo(1L);
    }

    @Test
    void aKindOfCallThatAlwaysFailsRestsWhileOthersGoWell() {
        for (int i = 0; i < PluginGuard.FAULTS_ALLOWED; i++) {
            fail(1);
            guard.call(PLUGIN, "other", () -> 7);
        }

        assertThat(guard.call(PLUGIN, "test", () -> 7)).isEmpty();
        assertThat(guard.call(PLUGIN, "other", () -> 7)).isPresent();
        assertThat(guard.isBroken(PLUGIN)).isFalse();

        nanoTime.addAndGet(PluginGuard.REST.toNanos());
        assertThat(guard.call(PLUGIN, "test", () -> 7)).isPresent();
    }

    @Test
    void tellsWhatFailedUntilItGoesWellAgain() {
        fail(2);
        assertThat(guard.problems(PLUGIN))
                .containsExactly(new Faults(2, "test", "java.lang.IllegalStateException: broken"));

        guard.call(PLUGIN, "test", () -> 7);

        assertThat(guard.problems(PLUGIN)).isEmpty();
    }

    @Test
    void countsAndTimesEachKindOfCall() {
        guard.call(PLUGIN, "quick", () -> nanoTime.addAndGet(2_000_000));
        guard.call(PLUGIN, "quick", () -> nanoTime.addAndGet(4_000_000));

        CallFigure quick = guard.figures(PLUGIN).get(0);
        assertThat(quick.calls()).isEqualTo(2);
        assertThat(quick.averageMicros()).isEqualTo(3_000);
        assertThat(quick.slowestMicros()).isEqualTo(4_000);
    }

    @Test
    void countsFaultsOfAPageWithoutClosingThePlugin() {
        for (int i = 0; i < PluginGuard.FAULTS_ALLOWED; i++) {
            try (GuardedRequest request = guard.enter(PLUGIN, "page").orElseThrow()) {
                request.failed(new IllegalStateException("bad page"));
            }
        }

        assertThat(guard.isBroken(PLUGIN)).isFalse();
        assertThat(guard.problems(PLUGIN)).hasSize(1);
        assertThat(guard.enter(PLUGIN, "page")).isPresent();
    }

    @Test
    void takesAnAnswerOfNullForAFault() {
        assertThat(guard.attempt(PLUGIN, "test", () -> null).fault()).isPresent();
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

    @Test
    void blamesNoPluginForSayingThatSomebodyMayNot() {
        for (int i = 0; i < 20; i++) {
            assertThat(guard.call(PLUGIN, "test", failing(new NotAllowedException(Decision.denied("test.no")))))
                    .isEmpty();
        }

        assertThat(guard.isBroken(PLUGIN)).isFalse();
        assertThat(guard.problems(PLUGIN)).isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            Optional<Object> nothing = guard.call(PLUGIN, "test", failing(new IllegalStateException("broken")));
            assertThat(nothing).isEmpty();
        }
    }

    static Throwable[] faults() {
        return new Throwable[] {
            new IllegalStateException("broken"),
            new NoClassDefFoundError("missing/Class"),
            new StackOverflowError(),
            new AssertionError("broken")
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
