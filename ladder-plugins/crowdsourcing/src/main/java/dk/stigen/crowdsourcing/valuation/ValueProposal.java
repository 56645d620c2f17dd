// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.crowdsourcing.proposal.Proposal;
import dk.stigen.crowdsourcing.proposal.ProposalPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An official says what a department thinks of a proposal. */
@ApplicationScoped
public class ValueProposal {

    @Inject
    ValuationRepository valuations;

    @Inject
    Permissions permissions;

    @Inject
    Participants participants;

    @Inject
    Notifications notifications;

    @Inject
    AuditLog audit;

    @Inject
    PortalClock clock;

    /** How it went. */
    public enum Outcome {
        DONE,
        /** The department has said already what it thinks. */
        VALUED,
        /** Somebody has revised it meanwhile. */
        OVERTAKEN
    }

    /**
     * Publishes what a department thinks.
     *
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not value it
     */
    @Transactional
    public Outcome value(Proposal proposal, ValuationDraft draft) {
        Participant official = allowed(proposal, draft);
        Instant now = clock.now();
        Optional<Long> stored = valuations.add(proposal.getId(), draft, official.id(), now);
        stored.ifPresent(id -> tell(proposal, draft, official, id, 0));
        return stored.isPresent() ? Outcome.DONE : Outcome.VALUED;
    }

    /**
     * Puts what the department thinks now in the place of what it thought.
     *
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not value it
     */
    @Transactional
    public Outcome revise(Proposal proposal, Valuation seen, ValuationDraft draft) {
        Participant official = allowed(proposal, draft);
        if (!valuations.revise(seen.id(), seen.version(), draft, official.id(), clock.now())) {
            return Outcome.OVERTAKEN;
        }
        tell(proposal, draft, official, seen.id(), seen.version() + 1);
        return Outcome.DONE;
    }

    private Participant allowed(Proposal proposal, ValuationDraft draft) {
        if (!draft.faults().isEmpty()) {
            throw new IllegalArgumentException(
                    "The draft has faults: " + draft.faults().keySet());
        }
        Decision decision =
                permissions.decide(ProposalPermissions.VALUE, Subject.of(proposal.getActivity(), proposal.getRef()));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        if (!valuations.holdUnanswered(proposal.getId())) {
            throw new NotAllowedException(Decision.denied("crowdsourcing.denied.valued"));
        }
        return participants.current().orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
    }

    private void tell(Proposal proposal, ValuationDraft draft, Participant official, long id, int version) {
        ContributionRef about = proposal.getRef();
        audit.record(new AuditEvent(
                "crowdsourcing.valued",
                AuditSubject.of(about),
                Map.of("verdict", draft.verdict().orElseThrow().name())));
        notifications.tell(new Notice(
                "valued/" + id + "/" + version,
                Topic.ANSWER,
                about,
                MessageKey.of("crowdsourcing.notice.valued", draft.department().value()),
                Optional.of(official.id()),
                proposal.getAuthor().map(Set::of).orElse(Set.of())));
    }
}
