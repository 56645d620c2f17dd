// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

/** What has become of a file that somebody sent. */
enum Outcome {
    DONE,
    /** There is no such thing for whoever asks. */
    UNKNOWN,
    /** There is nothing in it. */
    EMPTY,
    /** It has more bytes than the activity allows. */
    TOO_LARGE,
    /** The contribution has as many as the activity allows, or the person has very many in forms that were not sent. */
    TOO_MANY,
    /** It is of a kind that is not taken. */
    KIND,
    /** Its name has an ending within it that could run somewhere. */
    NAME,
    /** Its content is not what its name or its sender says. */
    MISMATCH,
    /** It cannot be read as what it is. */
    DAMAGED,
    /** A picture with more points than anybody can look at. */
    PIXELS,
    /** A picture that moves, which nobody could stop. */
    MOVES,
    /** Much more would come out of it than is in it. */
    PACKED,
    /** The virus scanner knows it. */
    VIRUS,
    /** There is no room to store it. */
    NO_ROOM
}
