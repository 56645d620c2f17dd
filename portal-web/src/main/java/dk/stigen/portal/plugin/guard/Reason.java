// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import java.util.HashSet;
import java.util.Set;

/** Says of a fault in one line what it comes from. */
public final class Reason {

    private static final int LONGEST = 300;

    private Reason() {}

    /** Returns the name and message of the innermost cause, cut where it is very long. */
    public static String of(Throwable fault) {
        Set<Throwable> seen = new HashSet<>();
        Throwable innermost = fault;
        while (innermost.getCause() != null && seen.add(innermost)) {
            innermost = innermost.getCause();
        }
        String text = innermost.toString().strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
