// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.ParticipantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's proposal for a new solution.
 *
 * <p>It is submitted once, under the support goal that holds that day. Others then give it their support, each at most once, which
 * {@link SupportProposal} sees to together with the database's key. It stays open for support until the municipality answers;
 * a final answer closes it. Everything about it is public from the first moment.
 */
@Entity
@Table(name = "crowdsourcing_proposal")
public class Proposal {

    /** How many supports a proposal that is submitted today seeks. */
    static final int SUPPORT_GOAL = 150;

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

    @Column(name = "author_id")
    private long author;

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

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(ProposalDraft draft, ParticipantId author, UUID submissionKey, Instant submittedAt, int supportGoal) {
        this.title = draft.title().value();
        this.body = draft.body().value();
        this.author = author.value();
        this.submissionKey = submissionKey;
        this.submittedAt = submittedAt;
        this.supportGoal = supportGoal;
    }

    /** Takes note of an answer: a final one closes the proposal for support, one that asks for time leaves or opens it. */
    void answered(OfficialAnswer.Kind kind, Instant at) {
        answeredAt = kind.isFinal() ? at : null;
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

    public ParticipantId getAuthor() {
        return new ParticipantId(author);
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

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }
}
