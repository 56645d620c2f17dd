// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LastThreadsTest {

    @Test
    void areThoseOfTheServer() throws Exception {
        assertThat(nameIn(new LastThreads(task -> new Thread(task, "lent").start())))
                .isEqualTo("lent");
    }

    @Test
    void areTheJvmsOwnOnceTheServerLendsNone() throws Exception {
        LastThreads threads = new LastThreads(task -> {
            throw new RejectedExecutionException("suspended");
        });

        assertThat(nameIn(threads)).isEqualTo("last-of-the-portal");
    }

    private static String nameIn(LastThreads threads) throws Exception {
        return CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), threads)
                .get(10, TimeUnit.SECONDS);
    }
}
