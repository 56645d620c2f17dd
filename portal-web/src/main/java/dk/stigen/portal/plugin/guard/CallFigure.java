// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import java.time.Duration;

/**
 * How one kind of call into a plugin has gone since the portal started.
 *
 * @param call its name, as in {@code highlights} or {@code page proposals}
 * @param calls how many came back
 * @param faults how many of these failed
 * @param refused how many were not made, because the plugin rested or hung
 * @param total the time that all took together
 * @param slowest the time that the slowest took
 */
public record CallFigure(String call, long calls, long faults, long refused, Duration total, Duration slowest) {

    /** Returns the average time in microseconds, 0 before the first call. */
    public long averageMicros() {
        return calls == 0 ? 0 : total.toNanos() / calls / 1_000;
    }

    /** Returns the time of the slowest call in microseconds. */
    public long slowestMicros() {
        return slowest.toNanos() / 1_000;
    }

    /** Returns the figures of both together, under this one's name. */
    public CallFigure and(CallFigure other) {
        return new CallFigure(
                call,
                calls + other.calls,
                faults + other.faults,
                refused + other.refused,
                total.plus(other.total),
                slowest.compareTo(other.slowest) > 0 ? slowest : other.slowest);
    }
}
