// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.text;

import dk.stigen.api.participant.ParticipantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One version of a text: what it says from then on, and who wrote it. It never changes. */
@Entity
@Table(name = "text_version")
public class TextVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "text_version_seq")
    @SequenceGenerator(name = "text_version_seq", sequenceName = "text_version_seq", allocationSize = 50)
    private long id;

    private String text;

    private long number;

    private @Nullable String danish;

    private @Nullable String english;

    @Column(name = "back_to")
    private @Nullable Long backTo;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected TextVersion() {}

    /** @param number the one after the version that held before */
    public TextVersion(String text, long number, Written written, ParticipantId by, Instant at) {
        this.text = text;
        this.number = number;
        this.danish = written.danish().orElse(null);
        this.english = written.english().orElse(null);
        this.backTo = written.backTo().isPresent() ? written.backTo().getAsLong() : null;
        this.changedBy = by.value();
        this.changedAt = at;
    }

    /** Returns the key of the text. */
    public String text() {
        return text;
    }

    public long number() {
        return number;
    }

    public Written written() {
        return new Written(
                Optional.ofNullable(danish),
                Optional.ofNullable(english),
                backTo == null ? OptionalLong.empty() : OptionalLong.of(backTo));
    }

    public Instant changedAt() {
        return changedAt;
    }

    public ParticipantId changedBy() {
        return new ParticipantId(changedBy);
    }
}
