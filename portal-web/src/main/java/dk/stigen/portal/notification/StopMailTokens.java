// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.portal.settings.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tokens that stop mail of one topic to one person and do nothing else; they need no login, since they come by mail, and say nothing to others.
 *
 * <p>They do not run out: a mail may be read years later, and who wants no more of them is never wrong.
 */
@ApplicationScoped
public class StopMailTokens {

    private static final String PURPOSE = "stop-mail";
    private static final int LONGEST = 200;

    @Inject
    SecretBox box;

    /** What a token stops. */
    record Stop(ParticipantId person, Topic topic) {}

    String token(ParticipantId person, Topic topic) {
        String closed = box.closed(PURPOSE, person.value() + " " + topic);
        return closed.substring(2).replace('+', '-').replace('/', '_').replace("=", "");
    }

    /** Returns what the token stops, empty if it is none of ours. */
    Optional<Stop> read(String token) {
        if (token.length() > LONGEST || !token.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        try {
            String[] parts = box.opened(PURPOSE, "1:" + token.replace('-', '+').replace('_', '/'))
                    .split(" ", 2);
            return Stream.of(Topic.values())
                    .filter(topic -> topic.name().equals(parts[1]))
                    .map(topic -> new Stop(new ParticipantId(Long.parseLong(parts[0])), topic))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
