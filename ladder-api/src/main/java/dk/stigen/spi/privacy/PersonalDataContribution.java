// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.spi.plugin.Contribution;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

    /**
     * Erases or anonymises what stands in the category and was last used before the time, whoever it is about; called again, it finds nothing.
     *
     * <p>Called once a night for each category whose {@link PersonalData#retention} is over, in a transaction of its own, and, to see what the
     * next night comes to, in one that is rolled back. A plugin without such a category is not called.
     *
     * @param category the key of the category
     * @param before what was last used before has been kept for longer than the category says
     * @param held people whose data must stay, whatever its age
     * @return how many records that was
     * @throws UnsupportedOperationException if the plugin promises a retention and does not keep it; the test kit finds that
     */
    default int expire(String category, Instant before, Set<ParticipantId> held) {
        throw new UnsupportedOperationException(
                "Nothing erases the category '" + category + "' when its time is over.");
    }
}
