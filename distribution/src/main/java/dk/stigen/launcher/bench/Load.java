// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The clients of a scenario at work for a while. */
final class Load {

    private final Scenario scenario;
    private final Browser browser;
    private final AtomicInteger turns = new AtomicInteger();

    Load(Scenario scenario, Browser browser) {
        this.scenario = scenario;
        this.browser = browser;
    }

    /** Does it once and returns how many bytes the answer has. */
    int once() {
        Browser.Answer answer = scenario.act().by(browser, turns.getAndIncrement());
        if (answer.status() != scenario.expected()) {
            throw new Fault("'%s' is answered with status %d instead of %d to who is %s."
                    .formatted(
                            scenario.name(),
                            answer.status(),
                            scenario.expected(),
                            scenario.who().title()));
        }
        return answer.bytes();
    }

    /** Returns how often it has been done. */
    int turns() {
        return turns.get();
    }

    /** Returns the nanoseconds that each request took, in ascending order. */
    long[] run(int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService pool = Executors.newFixedThreadPool(scenario.clients());
        try {
            List<Future<List<Long>>> clients = new ArrayList<>();
            for (int i = 0; i < scenario.clients(); i++) {
                clients.add(pool.submit(() -> client(end)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> client : clients) {
                all.addAll(client.get());
            }
            long[] sorted = all.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Fault fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted.", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Long> client(long end) {
        List<Long> took = new ArrayList<>();
        do {
            long begun = System.nanoTime();
            once();
            took.add(System.nanoTime() - begun);
        } while (System.nanoTime() < end);
        return took;
    }
}
