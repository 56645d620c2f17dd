// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.time.Duration;

/** One step under way. */
public final class Step {
    private static final double NEARLY = 0.95;
    private final Steps steps;
    private final String name;
    private final Duration usual;
    private final long since;
    private volatile double counted = -1;
    private volatile String detail = "";

    Step(Steps steps, String name, Duration usual, long since) {
        this.steps = steps;
        this.name = name;
        this.usual = usual;
        this.since = since;
    }

    /** Says how far it is, for a step that can be counted. */
    public void at(int done, int total, String what) {
        counted = total == 0 ? 0 : (double) done / total;
        detail = "%d/%d %s".formatted(done, total, what);
        steps.progressed(this);
    }

    public void done(String result) {
        steps.end(this, result);
    }

    String name() {
        return name;
    }

    long since() {
        return since;
    }

    String detail() {
        return detail;
    }

    /** How much of it is over: counted where that is possible, else by how long it usually takes. */
    double share(long now) {
        return counted >= 0 ? counted : Math.min(NEARLY, (now - since) / (double) usual.toNanos());
    }
}
