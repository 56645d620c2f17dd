// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

/** What has become of what somebody wanted to do with a comment. */
enum Outcome {
    DONE,
    /** There is no such thing for whoever asks. */
    UNKNOWN,
    /** It has too few signs. */
    TOO_SHORT,
    /** It has too many. */
    TOO_LONG,
    /** It says neither for nor against, where that is wanted. */
    NO_STANCE,
    /** The same was said a moment ago. */
    REPEATED,
    /** It mentions too many people. */
    TOO_MANY_MENTIONED,
    /** Too much was written in a minute. */
    TOO_MANY,
    /** It is too late to change it. */
    TOO_LATE
}
