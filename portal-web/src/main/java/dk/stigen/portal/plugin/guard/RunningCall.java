// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call that has gone into a plugin and not come back yet. Two of the same are two: it is no value. */
final class RunningCall {

    private static final int FRAMES = 25;

    private final String what;
    private final CallCounter counter;
    private final Thread thread = Thread.currentThread();
    private final long begin;
    private volatile String stack = "";

    RunningCall(String what, CallCounter counter, long begin) {
        this.what = what;
        this.counter = counter;
        this.begin = begin;
    }

    String what() {
        return what;
    }

    CallCounter counter() {
        return counter;
    }

    long begin() {
        return begin;
    }

    /** Returns where it stood when it was last looked at, empty before. */
    String stack() {
        return stack;
    }

    /**
     * Looks where the call stands.
     *
     * @return whether it is to blame for that: not where it waits for the visitor's network or for a free connection to the database
     */
    boolean lookWhereItStands() {
        StackTraceElement[] frames = thread.getStackTrace();
        if (Stream.of(frames).anyMatch(RunningCall::isWaitForOthers)) {
            return false;
        }
        stack = Stream.of(frames)
                .takeWhile(frame -> !frame.getClassName().equals(PluginGuard.class.getName()))
                .limit(FRAMES)
                .map(RunningCall::line)
                .collect(Collectors.joining("\n"));
        return true;
    }

    /** The frame as a trace has it, without the names of the server's class loaders. */
    private static String line(StackTraceElement frame) {
        return "at %s.%s(%s:%d)"
                .formatted(frame.getClassName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber());
    }

    private static boolean isWaitForOthers(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.startsWith("io.undertow.servlet.spec.ServletInputStream")
                || type.startsWith("io.undertow.servlet.spec.ServletOutputStream")
                || type.startsWith("io.undertow.server.handlers.form.")
                || type.startsWith("org.jboss.jca.core.connectionmanager.pool.");
    }
}
