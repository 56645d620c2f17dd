// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.util.List;

/**
 * Something in the queue of the moderators.
 *
 * @param title that of the contribution, or of the one that is commented on
 * @param text the beginning of what is moderated, empty where its author has taken it back
 * @param path the page on which it stands
 * @param reasons those of the reports, each once
 * @param reportedBy who has reported it
 */
public record QueueRow(
        OnFile file,
        String title,
        String text,
        String path,
        int reports,
        List<Reason> reasons,
        List<ParticipantId> reportedBy,
        Instant turnedAt) {

    /** Copies the lists. */
    public QueueRow {
        reasons = List.copyOf(reasons);
        reportedBy = List.copyOf(reportedBy);
    }

    /** Returns whether the person may not judge it: it is his own text, or his own report. */
    public boolean concerns(ParticipantId person) {
        return file.matter().author().filter(person::equals).isPresent() || reportedBy.contains(person);
    }

    /** Returns where the list goes on after it. */
    public QueueCursor cursor() {
        return new QueueCursor(file.state() == State.WAITING, file.id());
    }
}
