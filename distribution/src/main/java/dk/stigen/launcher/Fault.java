// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

/** Something is wrong that the person at the keyboard can put right: one line that says what, and what to do. */
public final class Fault extends RuntimeException {
    /** The exit code of what went wrong. */
    public static final int FAILED = 1;

    /** The exit code of a command that was not understood. */
    public static final int MISUSED = 2;

    private static final long serialVersionUID = 1L;
    private final int status;

    public Fault(String message) {
        this(message, FAILED);
    }

    public Fault(String message, Throwable cause) {
        super(message, cause);
        this.status = FAILED;
    }

    private Fault(String message, int status) {
        super(message);
        this.status = status;
    }

    /** Returns the fault that the command was not understood, so that nothing was tried. */
    public static Fault misuse(String message) {
        return new Fault(message, MISUSED);
    }

    /** Returns the exit code. */
    public int status() {
        return status;
    }
}
