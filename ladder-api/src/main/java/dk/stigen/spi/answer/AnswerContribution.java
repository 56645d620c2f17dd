// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.answer;

import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.Action;
import dk.stigen.spi.plugin.Contribution;
import java.time.Instant;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Says which of a plugin's contributions the municipality answers, as a CDI bean beside its {@code LadderPlugin}.
 *
 * <pre>{@code
 * @Override
 * public Map<String, Action> answering() {
 *     return Map.of("proposal", ANSWER);
 * }
 *
 * @Override
 * public void answered(OfficialAnswer answer) {
 *     proposals.get(answer.about().id()).answered(answer.kind(), answer.at());
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface AnswerContribution extends Contribution {

    /**
     * Returns the types of contributions that are answered, each with the action that whoever answers has to be allowed, without a statement.
     *
     * <p>Whoever is asked as a politician by name may answer by that alone; the plugin's permissions can still turn him away.
     */
    Map<String, Action> answering();

    /**
     * Is told that an answer was published, or revised. Called within the transaction in which it was: an exception takes the answer back.
     */
    default void answered(OfficialAnswer answer) {}

    /**
     * Is told that an official has put off the day by which the answer is due. Called within the transaction in which he did: an exception takes
     * it back.
     */
    default void putOff(ContributionRef about, Instant due) {}
}
