// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.attachment.Attachments;
import dk.stigen.api.byline.Bylines;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A citizen submits a proposal. */
@ApplicationScoped
public class SubmitProposal {

    @Inject
    ProposalRepository proposals;

    @Inject
    Permissions permissions;

    @Inject
    Bylines bylines;

    @Inject
    Notifications notifications;

    @Inject
    Attachments attachments;

    @Inject
    Settings settings;

    @Inject
    PortalClock clock;

    /**
     * Submits it for whoever the current request is made for.
     *
     * @see #submit(ActivityId, ProposalDraft, ParticipantId, UUID)
     */
    @Transactional
    public long submit(ActivityId activity, ProposalDraft draft, UUID submissionKey) {
        return submit(activity, draft, bylines::author, submissionKey);
    }

    /**
     * Submits it with the files that its form has kept.
     *
     * @param files the key under which they are kept
     * @see #submit(ActivityId, ProposalDraft, ParticipantId, UUID)
     */
    @Transactional
    public long submit(ActivityId activity, ProposalDraft draft, UUID submissionKey, UUID files) {
        long number = submit(activity, draft, bylines::author, submissionKey);
        attachments.attach(files, Proposal.ref(number));
        return number;
    }

    /**
     * Stores the proposal, or finds the one that the same form has stored before: a double click is one proposal.
     *
     * @param draft a draft without faults under the activity's limits
     * @return the proposal's number
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not submit there
     */
    @Transactional
    public long submit(ActivityId activity, ProposalDraft draft, ParticipantId author, UUID submissionKey) {
        return submit(activity, draft, () -> author, submissionKey);
    }

    private long submit(ActivityId activity, ProposalDraft draft, Supplier<ParticipantId> author, UUID submissionKey) {
        Map<String, ?> faults = draft.faults(TextLimits.in(activity, settings));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The draft has faults: " + faults.keySet());
        }
        Decision decision = permissions.decide(ProposalPermissions.SUBMIT, Subject.of(activity));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        proposals.lock(submissionKey);
        return proposals
                .submittedAs(submissionKey)
                .orElseGet(() -> store(activity, draft, author.get(), submissionKey));
    }

    private long store(ActivityId activity, ProposalDraft draft, ParticipantId author, UUID submissionKey) {
        Instant now = clock.now();
        Promise promise = Promise.in(activity, settings, now);
        Proposal proposal = proposals.add(new Proposal(draft, author, submissionKey, now, promise));
        bylines.sign(proposal.ref(), activity);
        notifications.tell(new Notice(
                "submitted/" + proposal.getId(),
                Topic.NEW,
                proposal.ref(),
                MessageKey.of("crowdsourcing.notice.submitted"),
                Optional.of(author),
                Set.of()));
        return proposal.getId();
    }
}
