// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.plugin.PluginId;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What the guard costs around a call that does nothing; docs/performance.md has the command and the figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PluginGuardBench {

    private static final int MOST_NANOS = 1_000;
    private static final PluginId PLUGIN = new PluginId("crowdsourcing");
    private static final Integer ANSWER = 7;

    private final PluginGuard guard = new PluginGuard();

    @Benchmark
    public Optional<Integer> unguarded() {
        return Optional.of(ANSWER);
    }

    @Benchmark
    public Optional<Integer> guarded() {
        return guard.call(PLUGIN, "rung", () -> ANSWER);
    }

    @Benchmark
    @Threads(2)
    public Optional<Integer> guardedByTwoThreads() {
        return guard.call(PLUGIN, "rung", () -> ANSWER);
    }

    @Test
    void costsLessThanAMicrosecond() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PluginGuardBench.class.getSimpleName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Xmx256m", "-XX:+UseSerialGC")
                        .build())
                .run();

        assertThat(results)
                .hasSize(3)
                .allSatisfy(result -> assertThat(result.getPrimaryResult().getScore())
                        .as(result.getPrimaryResult().getLabel())
                        .isLessThan(MOST_NANOS));
    }
}
