// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.participant;

import dk.stigen.api.activity.ActivityId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The people of the portal; the portal provides it as a CDI bean to inject.
 *
 * <p>Called by plugins on a request's thread, inside or outside a transaction.
 *
 * <pre>{@code
 * @Inject Participants participants;
 *
 * Participant author = participants.current().orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Participants {

    /**
     * Returns the person behind the current request, or empty for somebody who has not logged in.
     *
     * <p>While an official acts for somebody who cannot use the portal, it is that citizen, without any role of the official's: what is done
     * is the citizen's. {@link dk.stigen.api.permission.Actor#official} tells who really acts.
     */
    Optional<Participant> current();

    /**
     * Returns the names to show for the given people, by one statement however many they are.
     *
     * @param ids the people asked for; unknown ones are left out of the answer
     */
    Map<ParticipantId, String> displayNames(Collection<ParticipantId> ids);

    /**
     * Returns the names to show for the given people in an activity, by one statement: the real name where the activity demands it, and
     * else the one that each of them has chosen. For authors of contributions, {@link dk.stigen.api.byline.Bylines} knows more.
     *
     * @param ids the people asked for; unknown ones are left out of the answer
     */
    Map<ParticipantId, String> displayNames(ActivityId activity, Collection<ParticipantId> ids);

    /**
     * Returns the participant of the person whom the identity provider knows by this subject, for demo data that belongs
     * to the realm's demo accounts.
     *
     * @param subject the identity provider's id for the person
     * @param displayName the name to give the participant if none exists yet
     */
    ParticipantId enrol(String subject, String displayName);
}
