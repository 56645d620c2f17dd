// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.answer;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.answer.Addressee;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a contribution is to be answered, or was.
 *
 * @param title the contribution's title
 * @param path its page
 * @param author who made the contribution, empty once erased
 * @param person the politician whom it is addressed to
 * @param personName the politician's name
 * @param department the department, empty for the others and where no department leads the initiative
 * @param departmentDa the department's name in Danish, empty for none
 * @param departmentEn the department's name in English, empty for none
 * @param due when it has to be answered, empty where it is answered without being owed
 * @param putOffWhy why the day was put off, empty where it was not
 * @param latest what was answered last, which everybody sees
 * @param prepared what is prepared to take its place, for those who answer
 * @param answeredAt when the duty ended by an answer for good
 * @param released whether nothing is owed any more
 */
public record DutyRow(
        long id,
        ContributionRef about,
        ActivityId activity,
        String title,
        String path,
        Optional<ParticipantId> author,
        Addressee.Kind addressee,
        Optional<ParticipantId> person,
        String personName,
        Optional<Long> department,
        String departmentDa,
        String departmentEn,
        Optional<Instant> due,
        String putOffWhy,
        Optional<AnswerRow> latest,
        Optional<AnswerRow> prepared,
        Optional<Instant> answeredAt,
        boolean released) {

    /** Returns whether an answer is still owed. */
    public boolean isOpen() {
        return due.isPresent() && isPending();
    }

    /** Returns whether it can still be answered for good, owed or not. */
    public boolean isPending() {
        return answeredAt.isEmpty() && !released;
    }

    /** Returns whether it should have been answered by that moment, and is not. */
    public boolean isOverdue(Instant now) {
        return isOpen() && due.filter(day -> !now.isBefore(day)).isPresent();
    }
}
