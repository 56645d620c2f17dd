// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import java.util.Collection;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The comments on a plugin's contributions; the portal provides it as a CDI bean to inject.
 *
 * <p>Pages show them by the tag {@code l:comments}, with which people write them too.
 *
 * <pre>{@code
 * @Inject Comments comments;
 *
 * Map<ContributionRef, Integer> said = comments.counts(proposals.stream().map(Proposal::ref).toList());
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Comments {

    /**
     * Returns how many comments stand at each contribution, by one statement however many they are. Who asks is not looked at: ask for what the
     * reader sees.
     *
     * <p>Called on any thread, inside or outside a transaction.
     *
     * @param contributions those asked for; one without comments is left out of the answer
     */
    Map<ContributionRef, Integer> counts(Collection<ContributionRef> contributions);

    /** Returns whether anybody has commented in the activity, for {@code isUnderWay}. One statement, on any thread, inside or outside a transaction. */
    boolean anyIn(ActivityId activity);

    /**
     * Adds a comment without asking whether its author may, as demo data does.
     *
     * <p>Called within a transaction.
     *
     * @param text 1 to 5000 signs
     * @return the comment's number, for the answers to it
     * @throws IllegalArgumentException if the contribution is not in the index or the text has another length
     */
    long add(ContributionRef about, ParticipantId author, PlainText text);

    /**
     * Adds an answer in the thread of a comment, as {@link #add} does.
     *
     * @param comment the number of the thread's first comment
     * @throws IllegalArgumentException if there is no such comment or the text has another length
     */
    long answer(long comment, ParticipantId author, PlainText text);
}
