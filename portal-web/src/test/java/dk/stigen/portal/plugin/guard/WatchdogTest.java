// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.PluginProblem.DoesNotReturn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final PluginId PLUGIN = new PluginId("hangs");
    private static final PluginId OTHER = new PluginId("other");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AtomicLong nanoTime = new AtomicLong();
    private final PluginGuard guard = new PluginGuard(nanoTime::get);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch letGo = new CountDownLatch(1);

    @AfterEach
    void stop() throws InterruptedException {
        letGo.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void namesACallThatDoesNotComeBackWithItsStack() throws Exception {
        hang();
        pass(PATIENCE.plusSeconds(1));

        assertThat(guard.problems(PLUGIN)).singleElement().isInstanceOfSatisfying(DoesNotReturn.class, missed -> {
            assertThat(missed.call()).isEqualTo("rung");
            assertThat(missed.seconds()).isEqualTo(11);
            assertThat(missed.detail()).contains("WatchdogTest").doesNotContain("PluginGuard");
        });
    }

    @Test
    void refusesFurtherCallsIntoThatPluginAlone() throws Exception {
        hang();
        pass(PATIENCE.plusSeconds(1));

        assertThat(guard.call(PLUGIN, "highlights", () -> 7)).isEmpty();
        assertThat(guard.enter(PLUGIN, "page")).isEmpty();
        assertThat(guard.call(OTHER, "highlights", () -> 7)).contains(7);
        assertThat(guard.figures(PLUGIN))
                .filteredOn(figure -> figure.call().equals("highlights"))
                .extracting(CallFigure::refused)
                .containsExactly(1L);
    }

    @Test
    void leavesACallAloneThatIsOnlySlow() throws Exception {
        hang();
        pass(PATIENCE.minusSeconds(1));

        assertThat(guard.problems(PLUGIN)).isEmpty();
        assertThat(guard.call(PLUGIN, "highlights", () -> 7)).contains(7);
    }

    @Test
    void healsWhenTheCallComesBack() throws Exception {
        CompletableFuture<Optional<Integer>> hanging = hang();
        pass(PATIENCE.plusSeconds(1));

        letGo.countDown();

        assertThat(hanging).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(Optional.of(7));
        assertThat(guard.problems(PLUGIN)).isEmpty();
        assertThat(guard.call(PLUGIN, "highlights", () -> 7)).contains(7);
    }

    @Test
    void refusesCallsWhenTooManyAreSlowAtOnceBeforeAnyIsMissed() throws Exception {
        List<CompletableFuture<Optional<Integer>>> slow = new ArrayList<>();
        for (int i = 0; i < PluginCalls.CROWD; i++) {
            slow.add(hang());
        }
        assertThat(guard.call(PLUGIN, "highlights", () -> 7)).as("at once").contains(7);

        nanoTime.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThat(guard.call(PLUGIN, "highlights", () -> 7)).isEmpty();
        letGo.countDown();
        CompletableFuture.allOf(slow.toArray(CompletableFuture[]::new)).get(10, TimeUnit.SECONDS);
        assertThat(guard.call(PLUGIN, "highlights", () -> 7)).contains(7);
    }

    private CompletableFuture<Optional<Integer>> hang() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CompletableFuture<Optional<Integer>> call = CompletableFuture.supplyAsync(
                () -> guard.call(PLUGIN, "rung", () -> {
                    inside.countDown();
                    await(letGo);
                    return 7;
                }),
                threads);
        await(inside);
        return call;
    }

    private void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
        guard.watch(PATIENCE);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
