// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Shows what is going on: on a terminal one live line with a bar for each step under way, elsewhere plain lines.
 */
public final class Steps implements AutoCloseable {
    private static final int BAR = 20;
    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final long begun;
    private final Map<String, Step> underWay = new LinkedHashMap<>();
    private final Timer ticker = new Timer("steps", true);

    public Steps(PrintStream out, boolean terminal) {
        this(out, terminal, System::nanoTime);
        if (terminal) {
            ticker.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            redraw();
                        }
                    },
                    250,
                    250);
        }
    }

    Steps(PrintStream out, boolean terminal, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    /** Begins a step that usually takes as long as given. */
    public synchronized Step begin(String name, Duration usual) {
        Step step = new Step(this, name, usual, nanoTime.getAsLong());
        underWay.put(name, step);
        if (terminal) {
            redraw();
        } else {
            line(name + " ...");
        }
        return step;
    }

    /** A line that stays. */
    public synchronized void say(String text) {
        line(text);
        redraw();
    }

    synchronized void end(Step step, String result) {
        underWay.remove(step.name());
        line("%s: %s (%s)".formatted(step.name(), result, seconds(nanoTime.getAsLong() - step.since())));
        redraw();
    }

    /** Where there is no live line, progress is told as it happens. */
    synchronized void progressed(Step step) {
        if (terminal) {
            redraw();
        } else {
            line(step.name() + ": " + step.detail());
        }
    }

    private void line(String text) {
        String erase = terminal ? "\r\033[K" : "";
        out.println(erase + "[%8s] ".formatted(seconds(nanoTime.getAsLong() - begun)) + text);
        out.flush();
    }

    private synchronized void redraw() {
        if (!terminal || underWay.isEmpty()) {
            return;
        }
        long now = nanoTime.getAsLong();
        String live = underWay.values().stream().map(step -> draw(step, now)).collect(Collectors.joining("   "));
        out.print("\r\033[K" + live);
        out.flush();
    }

    private String draw(Step step, long now) {
        int filled = (int) Math.round(step.share(now) * BAR);
        String detail = step.detail().length() > 40 ? step.detail().substring(0, 40) : step.detail();
        return "%s [%s%s] %s %s"
                .formatted(
                        step.name(), "#".repeat(filled), "-".repeat(BAR - filled), seconds(now - step.since()), detail);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    @Override
    public synchronized void close() {
        ticker.cancel();
        if (terminal && !underWay.isEmpty()) {
            out.print("\r\033[K");
            out.flush();
        }
        underWay.clear();
    }
}
