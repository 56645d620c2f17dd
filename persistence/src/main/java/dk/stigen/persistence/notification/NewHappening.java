// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.notification;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that has happened.
 *
 * @param key what makes it one
 * @param subject a contribution, or an initiative as {@link SubjectCondition#INITIATIVE}
 * @param bundle the plugin in whose bundle the words are, or the portal
 * @param message the key of the words there
 * @param parts the values in their places
 * @param inFull all that was said, for whoever is told on paper; empty where the words say it
 * @param actor who did it, who is not told
 * @param people those whom it concerns beside those who follow it
 * @param namedOnly whether nobody but those people is told
 */
public record NewHappening(
        String key,
        Topic topic,
        ContributionRef subject,
        String bundle,
        String message,
        List<String> parts,
        String inFull,
        Optional<ParticipantId> actor,
        Set<ParticipantId> people,
        boolean namedOnly) {

    /** Copies the lists. */
    public NewHappening {
        parts = List.copyOf(parts);
        people = Set.copyOf(people);
    }
}
