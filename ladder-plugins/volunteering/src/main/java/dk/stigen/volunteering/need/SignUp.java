// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;

/** Somebody who has signed up for a shift, as the database holds it. */
public record SignUp(long id, long shift, ParticipantId volunteer, SignUpState state, Instant signedUpAt) {

    /** Returns what makes a notice of this step one among the plugin's: who signs up anew is told anew. */
    String noticeKey(String step) {
        return step + "/" + id + "/" + signedUpAt.toEpochMilli();
    }
}
