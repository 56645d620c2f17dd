// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.answer.Addressee;
import dk.stigen.api.answer.OfficialAnswers;
import dk.stigen.api.follow.Follows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** A participant gives a proposal support, or takes it back; each as often as wanted, and at most one stands. */
@ApplicationScoped
public class SupportProposal {

    /** What came of it. */
    public enum Outcome {
        SUPPORTED,
        ALREADY_SUPPORTED,
        WITHDRAWN,
        NOT_SUPPORTED,
        UNKNOWN
    }

    @Inject
    ProposalRepository proposals;

    @Inject
    SupportRepository supports;

    @Inject
    Permissions permissions;

    @Inject
    Settings settings;

    @Inject
    OfficialAnswers answers;

    @Inject
    Follows follows;

    @Inject
    PortalClock clock;

    /** @throws NotAllowedException if the current actor may not, or it is too late */
    @Transactional
    public Outcome support(long number, ParticipantId supporter) {
        Optional<Proposal> proposal = held(number);
        if (proposal.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (!supports.insert(number, supporter)) {
            return Outcome.ALREADY_SUPPORTED;
        }
        count(proposal.get());
        // whoever supports it wants to know what becomes of it
        follows.follow(proposal.get().ref(), supporter);
        return Outcome.SUPPORTED;
    }

    /** The support that reaches the goal obliges the municipality to answer. */
    private void count(Proposal proposal) {
        Instant due = clock.now().plus(settings.value(ProposalSettings.ANSWER_TIME, proposal.getActivity()));
        supports.count(proposal.getId(), 1, due);
        if (!proposal.isGoalReached() && proposal.getSupportCount() + 1 >= proposal.getSupportGoal()) {
            answers.owe(
                    proposal.ref(),
                    Addressee.LEAD_DEPARTMENT,
                    Optional.ofNullable(proposal.getAnswerDue()).orElse(due));
        }
    }

    /** @throws NotAllowedException if the current actor may not, or it is too late */
    @Transactional
    public Outcome withdraw(long number, ParticipantId supporter) {
        Optional<Proposal> proposal = held(number);
        if (proposal.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (!supports.delete(number, supporter)) {
            return Outcome.NOT_SUPPORTED;
        }
        supports.uncount(number);
        follows.unfollow(proposal.get().ref(), supporter);
        return Outcome.WITHDRAWN;
    }

    /** Holds the proposal first, so that the decision is about what stands when the support does. */
    private Optional<Proposal> held(long number) {
        if (!proposals.lock(number)) {
            return Optional.empty();
        }
        Proposal proposal = proposals.find(number).orElseThrow();
        Decision decision =
                permissions.decide(ProposalPermissions.SUPPORT, Subject.of(proposal.getActivity(), proposal.ref()));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        return Optional.of(proposal);
    }
}
