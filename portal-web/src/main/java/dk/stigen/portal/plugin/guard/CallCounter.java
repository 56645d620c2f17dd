// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import dk.stigen.spi.plugin.PluginProblem;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts one kind of call into one plugin, from many threads at once. */
final class CallCounter {

    private final LongAdder calls = new LongAdder();
    private final LongAdder faults = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);
    private final Circuit circuit = new Circuit();
    private volatile PluginProblem.@Nullable Faults inARow;

    void took(long duration) {
        calls.increment();
        nanos.add(duration);
        slowest.accumulate(duration);
    }

    void refused() {
        refused.increment();
    }

    void succeeded() {
        // reading is cheap, writing would take the line from all other processors
        if (inARow != null) {
            inARow = null;
        }
        circuit.succeeded();
    }

    /** Opens after faults of this kind of call, however well others go. */
    Circuit circuit() {
        return circuit;
    }

    synchronized void failed(String call, String reason) {
        faults.increment();
        PluginProblem.Faults before = inARow;
        inARow = new PluginProblem.Faults(before == null ? 1 : before.count() + 1, call, reason);
    }

    /** Returns the faults since the last call of this kind that went well. */
    Optional<PluginProblem> problem() {
        return Optional.ofNullable(inARow);
    }

    CallFigure figure(String call) {
        return new CallFigure(
                call,
                calls.sum(),
                faults.sum(),
                refused.sum(),
                Duration.ofNanos(nanos.sum()),
                Duration.ofNanos(slowest.get()));
    }
}
