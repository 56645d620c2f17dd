// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import dk.stigen.spi.plugin.PluginProblem;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The calls into one plugin: those that run now, and the figures of those that have come back. */
final class PluginCalls {

    /** How many slow calls at once are too many; a server of two processors has twice as many threads. */
    static final int CROWD = 16;

    private static final Duration SLOW = Duration.ofSeconds(1);

    private final Map<String, CallCounter> counters = new ConcurrentHashMap<>();
    private final Set<RunningCall> running = ConcurrentHashMap.newKeySet();
    private final Set<RunningCall> hanging = ConcurrentHashMap.newKeySet();
    private final Circuit circuit = new Circuit();

    /** Returns whether the plugin is not asked anything now. */
    boolean refuses(long now) {
        return circuit.isOpen(now) || isOccupied(now);
    }

    /** Returns whether the plugin is not asked this now. */
    boolean refuses(String what, long now) {
        return refuses(now) || counter(what).circuit().isOpen(now);
    }

    /** Returns whether whoever goes in now would most likely wait for long. */
    boolean isOccupied(long now) {
        return !hanging.isEmpty() || isCrowded(now);
    }

    private boolean isCrowded(long now) {
        return running.size() >= CROWD
                && running.stream()
                                .filter(call -> now - call.begin() > SLOW.toNanos())
                                .count()
                        >= CROWD;
    }

    RunningCall begin(String what, long now) {
        RunningCall call = new RunningCall(what, counter(what), now);
        running.add(call);
        return call;
    }

    void succeeded(RunningCall call) {
        call.counter().succeeded();
        circuit.succeeded();
    }

    void failed(RunningCall call, Throwable fault, long now) {
        call.counter().failed(call.what(), Reason.of(fault));
        call.counter().circuit().failed(now);
        circuit.failed(now);
    }

    void refused(String what) {
        counter(what).refused();
    }

    /** Returns whether the call had been missed. */
    boolean end(RunningCall call, long took) {
        running.remove(call);
        call.counter().took(took);
        return !hanging.isEmpty() && hanging.remove(call);
    }

    /** Returns the calls that are newly found not to come back. */
    List<RunningCall> watch(long now, Duration patience) {
        return running.stream()
                .filter(call -> now - call.begin() > patience.toNanos())
                .filter(RunningCall::lookWhereItStands)
                .filter(this::miss)
                .toList();
    }

    private boolean miss(RunningCall call) {
        boolean isNew = hanging.add(call);
        if (!running.contains(call)) {
            // it came back while it was looked at
            hanging.remove(call);
            return false;
        }
        return isNew;
    }

    List<PluginProblem> problems(long now) {
        // of several that stand at the same place the one that has stood there longest
        Set<String> told = new HashSet<>();
        Stream<PluginProblem> missed = hanging.stream()
                .sorted(Comparator.comparingLong(RunningCall::begin))
                .filter(call -> told.add(call.what()))
                .map(call -> new PluginProblem.DoesNotReturn(
                        call.what(), Duration.ofNanos(now - call.begin()).toSeconds(), call.stack()));
        Stream<PluginProblem> failed =
                counters.values().stream().map(CallCounter::problem).flatMap(Optional::stream);
        return Stream.concat(missed, failed).toList();
    }

    List<CallFigure> figures() {
        return counters.entrySet().stream()
                .map(counter -> counter.getValue().figure(counter.getKey()))
                .sorted(Comparator.comparing(CallFigure::total).reversed())
                .toList();
    }

    private CallCounter counter(String what) {
        CallCounter known = counters.get(what);
        return known == null ? counters.computeIfAbsent(what, name -> new CallCounter()) : known;
    }
}
