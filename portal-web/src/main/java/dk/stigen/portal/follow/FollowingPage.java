// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.follow;

import dk.stigen.api.participant.Participant;
import dk.stigen.persistence.follow.FollowRepository.Followed;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What the reader follows: {@code /me/following}. */
@Named("followingPage")
@RequestScoped
public class FollowingPage {

    private static final int PAGE = 50;

    @Inject
    Following following;

    @Inject
    PortalParticipants participants;

    @Inject
    @Param
    @Nullable
    String after;

    private List<Followed> found = List.of();
    private int skipped;

    @PostConstruct
    void open() {
        skipped = Optional.ofNullable(after)
                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf)
                .orElse(0);
        found = participants
                .current()
                .map(Participant::id)
                .map(person -> following.list(person, skipped, PAGE + 1))
                .orElse(List.of());
    }

    public List<Followed> getRows() {
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    public boolean isFirst() {
        return skipped == 0;
    }

    /** Where the next page begins, empty on the last. */
    public String getNext() {
        return found.size() > PAGE ? String.valueOf(skipped + PAGE) : "";
    }
}
