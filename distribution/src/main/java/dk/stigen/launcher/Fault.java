// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

/** Something is wrong that the person at the keyboard can put right: one line that says what, and what to do. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Fault(String message) {
        super(message);
    }

    public Fault(String message, Throwable cause) {
        super(message, cause);
    }
}
