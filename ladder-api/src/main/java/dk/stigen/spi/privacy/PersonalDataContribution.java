// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.spi.plugin.Contribution;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Tells, hands out and erases what the plugin keeps about people.
 *
 * <p>Called on a request's thread or on one of the portal's own, without anybody logged in. Export and erasure each have a transaction of their
 * own for this plugin, which the portal begins and ends: do everything in it, and nothing outside the database. An exception rolls back what
 * this plugin has done; what other plugins have erased stays erased. The portal asks all plugins again by itself until each has answered.
 *
 * <p>Before a person confirms, the portal tells what an erasure comes to: it calls {@link #erase} and rolls it back.
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

    /**
     * Erases or anonymises everything about the person; called again, it finds nothing and says so.
     *
     * <p>Also called to see what it would come to, in a transaction that is rolled back; so begin none of your own here.
     */
    ErasureReport erase(ParticipantId person, ErasureReason reason);
}
