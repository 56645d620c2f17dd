// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRow;
import java.util.Collection;
import java.util.Optional;

/**
 * What somebody who answers has seen, so that nothing newer is overwritten.
 *
 * @param prepared whether it is the one that is prepared, and not the one that everybody reads
 * @param version its version, -1 where there was none
 */
record SeenAnswer(boolean prepared, int version) {

    static final SeenAnswer NONE = new SeenAnswer(false, -1);

    /** Returns the answer of that sort which all of them have, empty where they have none or not the same. */
    Optional<AnswerRow> common(Collection<DutyRow> duties) {
        Optional<AnswerRow> first = duties.stream().findFirst().flatMap(this::of);
        return first.filter(answer ->
                duties.stream().allMatch(duty -> of(duty).filter(answer::equals).isPresent()));
    }

    private Optional<AnswerRow> of(DutyRow duty) {
        return prepared ? duty.prepared() : duty.latest();
    }
}
