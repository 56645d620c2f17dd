// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment.scanner;

/** What a virus scanner says of a file. */
public sealed interface Verdict {

    /** It knows nothing bad of it. */
    record Clean() implements Verdict {}

    /**
     * It knows it.
     *
     * @param name what the scanner calls it
     */
    record Virus(String name) implements Verdict {}

    /**
     * It has not said whether it does: it is away, too slow, or cannot look at such a file.
     *
     * @param reason what it says instead, for the log
     */
    record Unknown(String reason) implements Verdict {}
}
