// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.PageState;
import dk.stigen.persistence.moderation.Ruling;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * The contribution that the page shows, for the frame around every page: the way to report it, and what its author and the moderators are told where
 * it is hidden, or its author where a part of it is masked.
 *
 * <p>It is found by the page's address, so that no plugin has to say anything; where several share one, none is. One statement, for readers who have
 * logged in, on pages of plugins alone.
 */
@Named("moderatedHere")
@RequestScoped
public class ModeratedHere {

    @Inject
    ModerationRepository files;

    @Inject
    Sight sight;

    @Inject
    PortalParticipants participants;

    @Inject
    Page page;

    private Optional<PageState> found = Optional.empty();

    @PostConstruct
    void look() {
        String path = page.getPath();
        if (path.startsWith("/ladder/") && participants.current().isPresent()) {
            found = files.at(path, sight.reader());
        }
    }

    /** Whether there is something here that can be reported. */
    public boolean isReportable() {
        return found.isPresent() && !isHidden() && !isOwn();
    }

    public boolean isHidden() {
        return found.flatMap(PageState::hidden).isPresent();
    }

    public boolean isOwn() {
        return participants
                .current()
                .filter(reader ->
                        found.flatMap(PageState::author).filter(reader::is).isPresent())
                .isPresent();
    }

    /** Whether the reader decides about what others write; not about his own. */
    public boolean isModerated() {
        return found.isPresent() && sight.reader().moderates() && !isOwn();
    }

    /** Why it is hidden. */
    public String getReason() {
        return found.flatMap(PageState::hidden).map(Ruling::reason).orElse("");
    }

    public boolean isAppealed() {
        return found.flatMap(PageState::hidden).filter(Ruling::isAppealed).isPresent();
    }

    /** Whether it is the reader's own, is shown, and a part of it is masked. */
    public boolean isMasked() {
        return !isHidden() && isOwn() && masking().isPresent();
    }

    /** Why a part of it is masked. */
    public String getMaskReason() {
        return masking().map(Ruling::reason).orElse("");
    }

    public boolean isMaskAppealed() {
        return masking().filter(Ruling::isAppealed).isPresent();
    }

    /** Whether the moderators still have to answer that appeal. */
    public boolean isContested() {
        return found.filter(PageState::contested).isPresent();
    }

    private Optional<Ruling> masking() {
        return found.flatMap(PageState::masking);
    }

    /** What ends the addresses of the forms about it. */
    public String getAddress() {
        return found.map(state -> state.ref().plugin() + "/" + state.ref().type() + "/"
                        + state.ref().id())
                .orElse("");
    }
}
