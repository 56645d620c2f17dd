// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

/** What a moderator decides. */
public enum Act {
    /** It is there for its author and for moderators alone; of something hidden, that it stays so. */
    HIDE,
    /** It stays as it is; of something that waits, that it is shown; of a mask that is appealed against, that it stays. */
    KEEP,
    /** It is there again. */
    RESTORE,
    /** The part that the moderator marks is cut out, and the rest is there. */
    MASK,
    /** The part that was cut out is there again. */
    UNMASK
}
