// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.comment;

/** How much is said about a contribution: all comments that stand, and the threads that are for it and against it. */
public record Said(int comments, int inFavour, int against) {

    /** Nothing is said. */
    public static final Said NOTHING = new Said(0, 0, 0);
}
