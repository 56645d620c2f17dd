// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

/** What a comment is to what it is about. */
public enum Stance {
    FOR,
    AGAINST,
    NEUTRAL,
    /** Nothing was chosen, as in an answer to another comment. */
    NONE
}
