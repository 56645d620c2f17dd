// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.erasure;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody's erasure.
 *
 * @param receipt by which whoever was erased can see what came of it
 * @param reason REQUESTED or RETENTION
 * @param attempts how often it was tried
 * @param missing the plugins that were not reached yet
 * @param outcome what came of the latest attempt, as JSON, empty before the first
 * @param completedAt when everything was erased
 * @param held whether it waits because the person's data must stay for now
 */
public record Erasure(
        ParticipantId person,
        UUID receipt,
        String reason,
        Instant askedAt,
        int attempts,
        List<String> missing,
        String outcome,
        Optional<Instant> completedAt,
        boolean held) {

    static Erasure of(Row row) {
        return new Erasure(
                new ParticipantId(row.number(0)),
                UUID.fromString(row.text(1)),
                row.text(2),
                row.instant(3),
                (int) row.number(4),
                Stream.of(row.text(5).split(","))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                row.text(6),
                row.instantIfAny(7),
                row.flag(8));
    }

    public boolean isComplete() {
        return completedAt.isPresent();
    }
}
