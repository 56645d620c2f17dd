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
    /** There is something in it of which its author is warned first. */
    SCREENED,
    /** The same was said there within a day. */
    REPEATED,
    /** It mentions too many people. */
    TOO_MANY_MENTIONED,
    /** Too much was written in a minute. */
    TOO_MANY,
    /** Too much was written in an hour. */
    TOO_MANY_HOUR,
    /** It is too late to change it. */
    TOO_LATE
}
