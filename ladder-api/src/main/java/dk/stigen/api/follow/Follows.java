// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.follow;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import org.apiguardian.api.API;

/**
 * Who follows a plugin's contributions; the portal provides it as a CDI bean to inject.
 *
 * <p>Pages show the button by the tag {@code l:follow}. Whoever follows something is told of what a plugin says by
 * {@link dk.stigen.api.notification.Notifications}, as long as he may see it. Its author need not follow it.
 *
 * <pre>{@code
 * @Inject Follows follows;
 *
 * follows.follow(proposal.ref(), supporter);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Follows {

    /** Has the person follow the contribution; nothing happens if he does already. Needs a transaction, and one statement. */
    void follow(ContributionRef contribution, ParticipantId person);

    /** Has the person follow it no longer; nothing happens if he does not. Needs a transaction, and one statement. */
    void unfollow(ContributionRef contribution, ParticipantId person);

    /** Returns whether the person follows it. One statement, on any thread, inside or outside a transaction. */
    boolean follows(ContributionRef contribution, ParticipantId person);

    /** Takes away all who follow it, since it is no longer there. Needs a transaction, and one statement. */
    void forget(ContributionRef contribution);
}
