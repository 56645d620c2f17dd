// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.answer;

import dk.stigen.api.contribution.ContributionRef;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The municipality's answers to a plugin's contributions, and its duty to give them; the portal provides it as a CDI bean to inject.
 *
 * <p>The plugin says which of its contributions are answered, and by which action, in its {@link dk.stigen.spi.answer.AnswerContribution}. The
 * portal has the page on which it is done, the list of what is owed, the reminders and the figures; pages show the duty and the answer by the tag
 * {@code l:official}.
 *
 * <pre>{@code
 * @Inject OfficialAnswers answers;
 *
 * if (proposal.reachesGoal()) {
 *     answers.owe(proposal.ref(), Addressee.LEAD_DEPARTMENT, now.plus(days(30)));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface OfficialAnswers {

    /**
     * Starts the clock: from now on the addressee owes the contribution an answer. Who owes it already does so by the day that was set first; what
     * is answered is owed again, by the new day.
     *
     * <p>Called within a transaction, after the contribution was put into the index.
     *
     * @param due when it has to be answered at the latest
     * @throws IllegalArgumentException if the contribution is not in the index, or the plugin answers none of its type
     */
    void owe(ContributionRef about, Addressee addressee, Instant due);

    /**
     * Ends every duty to answer the contribution, as when it is withdrawn or has moved on; what was answered stays.
     *
     * <p>Called within a transaction.
     */
    void release(ContributionRef about);

    /** Returns the answer that stands, the latest where several have answered; one statement, on any thread. */
    Optional<OfficialAnswer> of(ContributionRef about);

    /**
     * Returns the answers that stand, by one statement however many they are.
     *
     * @param about those asked for; one without an answer is left out
     */
    Map<ContributionRef, OfficialAnswer> of(Collection<ContributionRef> about);

    /**
     * Stores an answer that was given elsewhere, without asking who may and without telling anybody: for demo data, and for what a plugin has kept
     * itself before.
     *
     * <p>Called within a transaction, after the contribution was put into the index. An answer that stands is put in its place.
     *
     * @throws IllegalArgumentException if the contribution is not in the index, or the plugin answers none of its type
     */
    void store(OfficialAnswer answer);
}
