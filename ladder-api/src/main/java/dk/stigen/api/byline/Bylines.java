// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.byline;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.util.Collection;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * In whose name contributions stand; the portal provides it as a CDI bean to inject.
 *
 * <p>A plugin stores the author's number and nothing else. Which of his names stands there, which association he spoke for, and which
 * official wrote it down for somebody who could not, is the portal's to keep. The form asks for it by the tag {@code l:byline}.
 *
 * <pre>{@code
 * @Transactional
 * public long submit(ActivityId activity, Draft draft) {
 *     Proposal proposal = proposals.add(new Proposal(draft, bylines.author()));
 *     bylines.sign(proposal.ref(), activity);
 *     return proposal.id();
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Bylines {

    /**
     * Returns who makes a contribution in the current request: the participant for whom it is made, or a guest under the name that was typed
     * into {@code l:byline}.
     *
     * <p>Called on a request's thread, within the transaction that stores the contribution and after its permission was asked.
     *
     * @throws dk.stigen.api.permission.NotAllowedException if nobody has logged in and no name was typed, or a guest has made too many
     */
    ParticipantId author();

    /**
     * Keeps with a new contribution in whose name it stands: the name that the activity's rule and the author's choice give, the association
     * he acts for, and the official who acts in his place. A later change of the rule does not change it.
     *
     * <p>Called on a request's thread, within the transaction that stores the contribution; for one that is signed already it does nothing.
     *
     * @throws dk.stigen.api.permission.NotAllowedException if the current actor may not act for the association any more, or a guest makes
     *     something where real names are demanded
     */
    void sign(ContributionRef made, ActivityId activity);

    /**
     * Returns what to show as the author of each contribution, in the reader's language, by one statement however many they are: a name,
     * as in {@code Freja Bang}, or a name and an association, as in {@code Freja Bang for Fjordby Naturforening}.
     *
     * <p>Called on any thread, inside or outside a transaction.
     *
     * @param contributions those asked for; one whose author is not known any more is left out of the answer
     */
    Map<ContributionRef, String> of(Collection<Authored> contributions);
}
