// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An official answers a proposal on the municipality's behalf. */
@ApplicationScoped
public class AnswerProposal {

    /** What came of it. */
    public enum Outcome {
        ANSWERED,
        /** A colleague has answered meanwhile; nothing is overwritten. */
        OVERTAKEN,
        UNKNOWN
    }

    @Inject
    ProposalRepository proposals;

    @Inject
    Permissions permissions;

    @Inject
    PortalClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Notifications notifications;

    /**
     * Publishes the answer.
     *
     * @param draft a draft without faults
     * @param version the version of the answer that the official saw and revises, or -1 for the first
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not answer it
     */
    @Transactional
    public Outcome answer(long proposal, AnswerDraft draft, Participant official, int version) {
        Instant now = clock.now();
        if (!draft.faults(LocalDate.ofInstant(now, PortalClock.ZONE)).isEmpty()) {
            throw new IllegalArgumentException("The draft has faults.");
        }
        // the lock lets one official at a time through, and a support that is under way counts first
        if (!proposals.lock(proposal)) {
            return Outcome.UNKNOWN;
        }
        Proposal answered = proposals.find(proposal).orElseThrow();
        check(answered);
        Optional<OfficialAnswer> earlier = proposals.answerTo(proposal);
        if (earlier.map(OfficialAnswer::getVersion).orElse(-1) != version) {
            return Outcome.OVERTAKEN;
        }
        earlier.ifPresentOrElse(
                answer -> answer.revise(draft, official.id(), now),
                () -> proposals.add(new OfficialAnswer(proposal, draft, official.id(), now)));
        answered.answered(draft.kind(), now);
        if (draft.until() != null) {
            // whoever asks for time has until the end of that day
            proposals.answerBy(proposal, OfficialAnswer.endOf(draft.until()));
        }
        int next = earlier.map(answer -> answer.getVersion() + 1).orElse(0);
        notifications.tell(notice(answered, draft.kind(), official.id(), next));
        audit.record(new AuditEvent(
                earlier.isEmpty() ? "crowdsourcing.answered" : "crowdsourcing.answeredAnew",
                AuditSubject.of(answered.ref()),
                Map.of("kind", draft.kind().name())));
        return Outcome.ANSWERED;
    }

    /** What whoever made the proposal is told, and whoever follows it. */
    static Notice notice(Proposal answered, OfficialAnswer.Kind kind, ParticipantId official, int version) {
        return new Notice(
                "answered/" + answered.getId() + "/" + version,
                Topic.ANSWER,
                answered.ref(),
                MessageKey.of("crowdsourcing.notice." + kind),
                Optional.of(official),
                answered.getAuthor().map(Set::of).orElse(Set.of()));
    }

    /** Writes down that somebody who may answer others was turned away from a proposal of his own. */
    @Transactional
    public void noteDisqualified(long proposal) {
        proposals
                .find(proposal)
                .ifPresent(
                        own -> audit.record(AuditEvent.of("crowdsourcing.disqualified", AuditSubject.of(own.ref()))));
    }

    private void check(Proposal proposal) {
        Decision decision =
                permissions.decide(ProposalPermissions.ANSWER, Subject.of(proposal.getActivity(), proposal.ref()));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
    }
}
