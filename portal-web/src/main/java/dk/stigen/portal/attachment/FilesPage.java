// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Subject;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.attachment.AttachedFiles.Card;
import dk.stigen.portal.contribution.PathContribution;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form in which somebody adds files to what he has made, and removes some. */
@Named("filesPage")
@ViewScoped
public class FilesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AttachFile attaching;

    @Inject
    ChangeFiles changing;

    @Inject
    AttachmentRepository files;

    @Inject
    PortalParticipants participants;

    @Inject
    Page page;

    @Inject
    PathContribution addressed;

    private @Nullable String title;
    private String path = "";
    private long activity;
    private List<String> removed = List.of();

    /** Under which what is sent is kept until it is saved. */
    private final UUID form = UUID.randomUUID();

    @PostConstruct
    void open() {
        addressed.ref().flatMap(attaching::own).ifPresent(this::show);
    }

    private void show(ContributionRow row) {
        title = row.title();
        path = row.path();
        activity = row.activity().value();
    }

    /** Lets in who has made it and may still change it: others get 404 or 403, and who is not known yet the login. */
    public void enter() {
        if (participants.current().isEmpty()) {
            throw new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN);
        }
        Optional<ContributionRow> own = addressed.ref().flatMap(attaching::own);
        if (own.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        Decision decision = attaching.decision(
                own.get().ref().plugin(),
                Subject.of(own.get().activity(), own.get().ref()));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
    }

    /** Removes what is checked, adds what was sent, and shows it; or says beside the field that it is too much. */
    public void save() {
        Outcome outcome = changing.change(
                addressed.ref().orElseThrow(),
                removed.stream().map(UUID::fromString).toList(),
                form);
        switch (outcome) {
            case DONE -> Faces.redirect(Faces.getRequestContextPath() + path + "#attachments");
            case UNKNOWN -> Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            default -> Faults.say("files", Texts.ATTACHMENT, "attachment.fault.together", changing.most(activity));
        }
    }

    /** The files that it has. */
    public List<Card> getStanding() {
        return addressed
                .ref()
                .map(files::of)
                .map(found -> AttachedFiles.cards(found, page.getLocale()))
                .orElse(List.of());
    }

    public UUID getForm() {
        return form;
    }

    /** The contribution's title. */
    /** What the page is about, for the trail of its case. */
    public @Nullable ContributionRef getAbout() {
        return addressed.ref().orElse(null);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public String getPath() {
        return path;
    }

    public long getActivity() {
        return activity;
    }

    /** The ids of those that are to go. */
    public List<String> getRemoved() {
        return removed;
    }

    public void setRemoved(@Nullable List<String> removed) {
        this.removed = removed == null ? List.of() : List.copyOf(removed);
    }
}
