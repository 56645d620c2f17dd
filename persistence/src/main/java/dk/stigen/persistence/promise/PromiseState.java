// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.promise;

/** How far a promise is. */
public enum PromiseState {
    /** It is being worked on. */
    ON_ITS_WAY,
    /** What was promised is there. */
    KEPT,
    /** A part of it is there, and no more comes. */
    KEPT_IN_PART,
    /** It is given up, with a reason. */
    DROPPED;

    /** Returns whether nothing more is to be said of it. */
    public boolean isEnd() {
        return this != ON_ITS_WAY;
    }
}
