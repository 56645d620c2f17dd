// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.crowdsourcing.proposal.ProposalReading.Detail;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form in which an official answers a proposal, or revises the answer. */
@Named("crowdsourcingAnswer")
@ViewScoped
public class AnswerPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AnswerProposal answerProposal;

    @Inject
    ProposalReading reading;

    @Inject
    Participants participants;

    @Inject
    Permissions permissions;

    @Inject
    PortalClock clock;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private long proposal;
    private transient Decision decision = Decision.allowed();
    private int version = -1;
    private String proposalTitle = "";
    private String proposalBody = "";
    private OfficialAnswer.Kind kind = OfficialAnswer.Kind.ANSWERED;
    private @Nullable String body;
    private @Nullable String department;
    private @Nullable LocalDate until;

    /** Shows the proposal and the answer that stands; also where a form that was sent too late is built anew. */
    @PostConstruct
    void open() {
        AddressNumber.parse(number).flatMap(reading::detail).ifPresent(this::show);
    }

    /** Lets in who may answer: others get 403, and who is not known yet the login. */
    public void enter() {
        if (proposal == 0) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else if (!decision.isAllowed()) {
            if (decision.equals(ProposalPermissions.OWN_ANSWER)) {
                answerProposal.noteDisqualified(proposal);
            }
            throw new NotAllowedException(decision);
        }
    }

    private void show(Detail detail) {
        Proposal shown = detail.named().proposal();
        proposal = shown.getId();
        proposalTitle = shown.getTitle();
        proposalBody = shown.getBody();
        decision = permissions.decide(ProposalPermissions.ANSWER, Subject.of(shown.getActivity(), shown.ref()));
        detail.answer().ifPresent(answer -> {
            version = answer.getVersion();
            kind = answer.getKind();
            body = answer.getBody();
            department = answer.getDepartment();
            until = answer.getUntil();
        });
    }

    /** Publishes the answer and shows it, or says beside the fields what is missing. */
    public void publish() {
        FacesContext faces = FacesContext.getCurrentInstance();
        AnswerDraft draft = new AnswerDraft(kind, PlainText.typed(body), PlainText.typed(department), until);
        Map<String, MessageKey> faults = draft.faults(LocalDate.ofInstant(clock.now(), PortalClock.ZONE));
        if (!faults.isEmpty()) {
            FieldFaults.show(faults, faces);
            return;
        }
        Optional<Participant> official = participants.current();
        if (official.isEmpty()) {
            FieldFaults.show(Map.of("form", MessageKey.of("crowdsourcing.fault.loggedout")), faces);
            return;
        }
        switch (answerProposal.answer(proposal, draft, official.get(), version)) {
            case ANSWERED ->
                Faces.redirect(
                        Faces.getRequestContextPath() + "/ladder/crowdsourcing/proposal/" + proposal + "#answer");
            case OVERTAKEN -> FieldFaults.show(Map.of("form", MessageKey.of("crowdsourcing.fault.overtaken")), faces);
            case UNKNOWN -> Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** The version of the answer that the official saw; it travels with the form, so that nothing newer is overwritten. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<OfficialAnswer.Kind> getKinds() {
        return List.of(OfficialAnswer.Kind.values());
    }

    public long getProposal() {
        return proposal;
    }

    public String getProposalTitle() {
        return proposalTitle;
    }

    public String getProposalBody() {
        return proposalBody;
    }

    public int getBodyMin() {
        return AnswerDraft.BODY_MIN;
    }

    public int getDepartmentMin() {
        return AnswerDraft.DEPARTMENT_MIN;
    }

    public int getDepartmentMax() {
        return AnswerDraft.DEPARTMENT_MAX;
    }

    public int getBodyMax() {
        return AnswerDraft.BODY_MAX;
    }

    public OfficialAnswer.Kind getKind() {
        return kind;
    }

    public void setKind(OfficialAnswer.Kind kind) {
        this.kind = kind;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = department;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
