// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.consent;

import dk.stigen.persistence.privacy.Row;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody has agreed to.
 *
 * @param kind the key of what it is about
 * @param version which of its texts the person has read
 * @param withdrawnAt when it was taken back, empty while it holds
 */
public record GivenConsent(String kind, int version, Instant givenAt, Optional<Instant> withdrawnAt) {

    static GivenConsent of(Row row) {
        return new GivenConsent(row.text(0), (int) row.number(1), row.instant(2), row.instantIfAny(3));
    }
}
