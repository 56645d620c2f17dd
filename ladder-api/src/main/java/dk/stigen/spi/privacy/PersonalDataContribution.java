// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.spi.plugin.Contribution;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Tells, hands out and erases what the plugin keeps about people.
 *
 * <p>Export and erasure are called on a background thread, each within a transaction that the portal begins and ends; an exception rolls
 * back the whole person's erasure, which is then tried again.
 *
 * <pre>{@code
 * @Override
 * public void export(ParticipantId person, PersonalDataWriter out) {
 *     proposals.by(person).forEach(p -> out.record("proposals", Map.of("title", p.getTitle(), "at", p.getSubmittedAt())));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface PersonalDataContribution extends Contribution {

    /** Returns the categories that the plugin keeps, without a statement. */
    List<PersonalData> inventory();

    /** Writes everything that the plugin keeps about the person. */
    void export(ParticipantId person, PersonalDataWriter out);

    /** Erases or anonymises everything about the person; called again, it finds nothing and says so. */
    ErasureReport erase(ParticipantId person, ErasureReason reason);
}
