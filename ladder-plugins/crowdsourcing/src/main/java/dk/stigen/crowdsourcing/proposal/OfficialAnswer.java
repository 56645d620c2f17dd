// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The municipality's answer to a proposal: what becomes of it, why, and who says so. It may be revised, and the latest stands. */
@Entity
@Table(name = "crowdsourcing_answer")
public class OfficialAnswer {

    /** What becomes of the proposal. */
    public enum Kind {
        ANSWERED,
        DECIDED,
        FORWARDED,
        /** The municipality comes back by a date that the answer names. */
        NEEDS_TIME,
        DECLINED;

        /** Returns whether it ends the search for support; who needs time has not answered yet. */
        boolean isFinal() {
            return this != NEEDS_TIME;
        }

        /** Returns the key of the kind's name in the bundle. */
        public String key() {
            return "crowdsourcing.answer.kind." + name();
        }
    }

    @Id
    @Column(name = "proposal_id")
    private long proposal;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String body;

    private String department;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected OfficialAnswer() {}

    OfficialAnswer(long proposal, AnswerDraft draft, ParticipantId official, Instant at) {
        this.proposal = proposal;
        revise(draft, official, at);
    }

    /** Puts another answer in this one's place. */
    final void revise(AnswerDraft draft, ParticipantId official, Instant at) {
        kind = draft.kind();
        body = draft.body().value();
        department = draft.department().value();
        until = draft.until();
        answeredBy = official.value();
        answeredAt = at;
    }

    /** Returns the moment before which something that is promised for the day is in time. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
    }

    public int getVersion() {
        return version;
    }

    public Kind getKind() {
        return kind;
    }

    public String getBody() {
        return body;
    }

    public String getDepartment() {
        return department;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    /** Returns which official wrote it, or empty once that person has been erased: the answer is the municipality's. */
    public Optional<ParticipantId> getAnsweredBy() {
        return Optional.ofNullable(answeredBy).map(ParticipantId::new);
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
