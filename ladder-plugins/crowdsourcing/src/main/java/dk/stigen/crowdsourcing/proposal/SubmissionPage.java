// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form in which a citizen submits a proposal. */
@Named("crowdsourcingSubmission")
@ViewScoped
public class SubmissionPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SubmitProposal submitProposal;

    @Inject
    Participants participants;

    /** The same for as long as the text is, so that sending it twice is submitting it once. */
    private UUID submissionKey = UUID.randomUUID();

    private @Nullable String submitted;

    private @Nullable String title;
    private @Nullable String body;

    /** Submits what was typed and shows it, or says beside the fields what is missing. */
    public void submit() {
        ProposalDraft draft = new ProposalDraft(PlainText.typed(title), PlainText.typed(body));
        Map<String, MessageKey> faults = draft.faults();
        if (!faults.isEmpty()) {
            FieldFaults.show(faults, FacesContext.getCurrentInstance());
            return;
        }
        Optional<Participant> author = participants.current();
        if (author.isEmpty()) {
            FieldFaults.show(
                    Map.of("form", MessageKey.of("crowdsourcing.fault.loggedout")), FacesContext.getCurrentInstance());
            return;
        }
        long number = submitProposal.submit(draft, author.get(), keyFor(draft));
        Faces.redirect(Faces.getRequestContextPath() + "/ladder/crowdsourcing/proposal/" + number);
    }

    /** Who goes back to the form and writes something else makes another proposal. */
    private synchronized UUID keyFor(ProposalDraft draft) {
        String text = draft.title().value() + '\n' + draft.body().value();
        if (submitted != null && !submitted.equals(text)) {
            submissionKey = UUID.randomUUID();
        }
        submitted = text;
        return submissionKey;
    }

    public int getTitleMin() {
        return ProposalDraft.TITLE_MIN;
    }

    public int getBodyMin() {
        return ProposalDraft.BODY_MIN;
    }

    public int getTitleMax() {
        return ProposalDraft.TITLE_MAX;
    }

    public int getBodyMax() {
        return ProposalDraft.BODY_MAX;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
