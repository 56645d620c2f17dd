// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.notification;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Something that has happened to a contribution. Its title stands beside the words, so that they need not repeat it.
 *
 * @param key what makes it one among the plugin's, as in {@code answered/17/2}: 1 to 150 signs; the same key is told once
 * @param topic what it is about
 * @param about the contribution, which is in the index
 * @param words what happened, in the plugin's bundle: a sentence without the title. Its arguments, at most 5, are kept as text, and nothing that
 *     not everybody who sees the contribution may know
 * @param actor who did it, who is not told; empty where nobody did
 * @param people those whom it concerns beside those who follow it, such as its author; copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Notice(
        String key,
        Topic topic,
        ContributionRef about,
        MessageKey words,
        Optional<ParticipantId> actor,
        Set<ParticipantId> people) {

    private static final int LONGEST_KEY = 150;
    private static final int MOST_ARGUMENTS = 5;

    /** @throws IllegalArgumentException if the key or the number of arguments is not what it has to be */
    public Notice {
        requireNonNull(topic);
        requireNonNull(about);
        requireNonNull(words);
        requireNonNull(actor);
        people = Set.copyOf(people);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A notice's key has 1 to " + LONGEST_KEY + " signs.");
        }
        if (words.arguments().size() > MOST_ARGUMENTS) {
            throw new IllegalArgumentException("A notice has at most " + MOST_ARGUMENTS + " arguments.");
        }
    }
}
