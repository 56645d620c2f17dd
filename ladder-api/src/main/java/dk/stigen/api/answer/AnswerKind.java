// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.answer;

import org.apiguardian.api.API;

/** What the municipality answers. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum AnswerKind {
    /** It has answered what was asked. */
    ANSWERED,
    /** It has decided to do it, or a part of it. */
    DECIDED,
    /** Somebody else answers: the duty goes to whom it was forwarded to. */
    FORWARDED,
    /** It comes back by a date that the answer names; the duty goes on until then. */
    NEEDS_TIME,
    /** It will not do it, and says why. */
    DECLINED;

    /** Returns whether the duty to answer ends with it. */
    public boolean isFinal() {
        return this != NEEDS_TIME && this != FORWARDED;
    }
}
