// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.retention;

import dk.stigen.persistence.privacy.Row;
import java.time.Instant;
import java.util.Optional;

/**
 * Whose data must stay for now.
 *
 * @param participant the person, or empty where it is all of an initiative
 * @param initiative the initiative, or empty where it is one person
 * @param reason what it must stay for, as whoever placed it has written
 */
public record LegalHold(
        long id, Optional<Long> participant, Optional<Long> initiative, String reason, Instant placedAt) {

    static LegalHold of(Row row) {
        return new LegalHold(row.number(0), row.numberIfAny(1), row.numberIfAny(2), row.text(3), row.instant(4));
    }
}
