// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.promise;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That the municipality is to say how far a promise is.
 *
 * @param promise the promise's number
 * @param duty the number of the duty whose answer promised it; where it was promised to several, one of them
 * @param text what was promised
 * @param path the page of the contribution that it was promised to
 * @param maker who promised it for the municipality, empty once erased
 */
public record ReviewRow(
        long promise,
        long duty,
        ContributionRef about,
        ActivityId activity,
        String text,
        String path,
        LocalDate review,
        Optional<ParticipantId> maker) {}
