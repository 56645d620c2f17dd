// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.spi.plugin.Contribution;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Tells, hands out and erases what the plugin keeps about people.
 *
 * <p>All is called on a request's thread. Export and erasure each have a transaction of their own for this plugin, which the portal begins and
 * ends. An exception rolls back what this plugin has done; what other plugins have erased stays erased. The portal does not try again by itself:
 * it answers the administrator that it is not complete, and a second request asks all plugins once more.
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

    /** Returns the categories that the plugin keeps, without a statement; asked for the privacy page, and within the transaction of an export. */
    List<PersonalData> inventory();

    /** Writes everything that the plugin keeps about the person. */
    void export(ParticipantId person, PersonalDataWriter out);

    /** Erases or anonymises everything about the person; called again, it finds nothing and says so. */
    ErasureReport erase(ParticipantId person, ErasureReason reason);
}
