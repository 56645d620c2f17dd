// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's proposal for a new solution.
 *
 * <p>It is submitted once, in an activity and under the {@link Promise} that holds that day. Others then give it their support, each at
 * most once, which {@link SupportProposal} sees to together with the database's key. It stays open for support until its time is over
 * or the municipality answers; a final answer closes it. Its text is public from the first moment, and stays when its author is erased.
 */
@Entity
@Table(name = "crowdsourcing_proposal")
public class Proposal {

    /** The key of the type in references. */
    static final String TYPE = "proposal";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crowdsourcing_proposal")
    @SequenceGenerator(
            name = "crowdsourcing_proposal",
            sequenceName = "crowdsourcing_proposal_seq",
            allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private String title;

    private String body;

    @Column(name = "activity_id")
    private @Nullable Long activity;

    @Column(name = "author_id")
    private @Nullable Long author;

    // kept as text's own type by the column definition: EclipseLink passes a UUID on as an object
    @Column(name = "submission_key", columnDefinition = "uuid")
    private UUID submissionKey;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "support_goal")
    private int supportGoal;

    // counted by SupportProposal in the database, so that parallel supports do not overwrite each other
    @Column(name = "support_count", updatable = false)
    private int supportCount;

    // what everybody may see of the count: computed by the database
    @Column(name = "shown_count", insertable = false, updatable = false)
    private int shownCount;

    @Column(name = "count_shown")
    private boolean countShown;

    @Column(name = "support_until")
    private @Nullable Instant supportUntil;

    // noted by ExpireProposals in the database
    @Column(insertable = false, updatable = false)
    private boolean expired;

    // noted by ProposalMoves in the database
    @Column(name = "moved_at", insertable = false, updatable = false)
    private @Nullable Instant movedAt;

    // noted by SupportProposal in the database
    @Column(name = "goal_reached_at", insertable = false, updatable = false)
    private @Nullable Instant goalReachedAt;

    @Column(name = "answer_due", insertable = false, updatable = false)
    private @Nullable Instant answerDue;

    // noted by ValueProposal in the database
    @Column(name = "valued_at", insertable = false, updatable = false)
    private @Nullable Instant valuedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(ProposalDraft draft, ParticipantId author, UUID submissionKey, Instant submittedAt, Promise promise) {
        this(draft, Optional.of(author), submissionKey, submittedAt, promise);
    }

    /** Makes one of what comes from another activity, whose author may have been erased. */
    Proposal(
            ProposalDraft draft,
            Optional<ParticipantId> author,
            UUID submissionKey,
            Instant submittedAt,
            Promise promise) {
        this.title = draft.title().value();
        this.body = draft.body().value();
        this.author = author.map(ParticipantId::value).orElse(null);
        this.submissionKey = submissionKey;
        this.submittedAt = submittedAt;
        this.activity = promise.activity().value();
        this.supportGoal = promise.supportGoal();
        this.countShown = promise.countShown();
        this.supportUntil = promise.until();
    }

    /**
     * Takes note of an answer: a final one closes the proposal for support, one that asks for time leaves or opens it. A final
     * answer that is put in another's place is no later answer.
     */
    void answered(AnswerKind kind, Instant at) {
        if (!kind.isFinal()) {
            answeredAt = null;
        } else if (answeredAt == null) {
            answeredAt = at;
        }
    }

    /** Returns the moment before which something that is promised for the day is in time. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
    }

    /** Returns its address among all contributions. */
    ContributionRef ref() {
        return ref(getId());
    }

    static ContributionRef ref(long number) {
        return new ContributionRef(CrowdsourcingPlugin.ID, TYPE, number);
    }

    /** Returns its address among all contributions, for pages. */
    public ContributionRef getRef() {
        return ref();
    }

    /** Returns it as the portal's lists show it: to everybody. */
    Projection projection() {
        return new Projection(ref(), getActivity(), title, body, path(), getAuthor(), submittedAt, Visibility.EVERYONE);
    }

    /** Returns its page within the portal. */
    String path() {
        return "/ladder/crowdsourcing/proposal/" + getId();
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The proposal is not stored yet.");
        }
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public ActivityId getActivity() {
        if (activity == null) {
            throw new IllegalStateException("The proposal has no activity yet; the plugin's activation gives it one.");
        }
        return new ActivityId(activity);
    }

    /** Returns who submitted it, or empty once that person has been erased. */
    public Optional<ParticipantId> getAuthor() {
        return Optional.ofNullable(author).map(ParticipantId::new);
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public int getSupportGoal() {
        return supportGoal;
    }

    public int getSupportCount() {
        return supportCount;
    }

    /** Returns the count as everybody may see it: 0 where {@link #isCountShown} says no. */
    public int getShownCount() {
        return shownCount;
    }

    /** Returns whether everybody may see the count now. */
    public boolean isCountShown() {
        return countShown || expired || isAnswered();
    }

    public @Nullable Instant getSupportUntil() {
        return supportUntil;
    }

    public boolean isExpired() {
        return expired;
    }

    /** Returns whether it has gone on to another activity. */
    public boolean isMoved() {
        return movedAt != null;
    }

    /** Returns whether the goal was ever reached, so that the municipality must answer. */
    public boolean isGoalReached() {
        return goalReachedAt != null;
    }

    /** Returns whether a department has said what it thinks. */
    public boolean isValued() {
        return valuedAt != null;
    }

    public @Nullable Instant getAnswerDue() {
        return answerDue;
    }

    /**
     * Returns the key of what goes on with it in the bundle.
     *
     * @param open whether its activity is open for what people do
     */
    public String getStateKey(boolean open) {
        if (isAnswered()) {
            return "crowdsourcing.state.answered";
        }
        if (isMoved() && !isGoalReached()) {
            return "crowdsourcing.state.moved";
        }
        if (open && !expired) {
            return "crowdsourcing.state.open";
        }
        if (isGoalReached()) {
            return isValued() ? "crowdsourcing.state.valued" : "crowdsourcing.state.waiting";
        }
        return expired ? "crowdsourcing.state.expired" : "crowdsourcing.state.readOnly";
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }
}
