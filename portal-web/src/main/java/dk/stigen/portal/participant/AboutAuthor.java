// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.participant.Profile;
import dk.stigen.persistence.participant.ProfileRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For the tag {@code l:about}: what an author says of himself, where he wants it at his contributions. */
@Named
@RequestScoped
public class AboutAuthor {

    @Inject
    ProfileRepository profiles;

    private final Map<ParticipantId, String> known = new HashMap<>();

    /** Returns the text, empty where there is none to show. */
    public String of(@Nullable ParticipantId author) {
        return author == null ? "" : known.computeIfAbsent(author, this::text);
    }

    private String text(ParticipantId author) {
        Optional<Profile> profile = profiles.find(author);
        return profile.filter(Profile::aboutShown).map(Profile::about).orElse("");
    }
}
