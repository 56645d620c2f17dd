// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.ParticipantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has logged in at least once, or for whom others act: a citizen who is assisted, or an association.
 *
 * <p>A person comes into being at the first login and is known by issuer and subject alone: an e-mail address changes hands,
 * and a name is not unique. Each later login refreshes what the provider says of the person; the name that others see is the provider's
 * until the person chooses another. {@link ParticipantRepository#record} is the only way in for a person, because two tabs that log in at
 * once must meet in one row. {@link ParticipantRepository#forget} ends it: the row stays and belongs
 * to nobody.
 */
@Entity
@Table(name = "participant")
public class Participant {

    @Id
    private long id;

    private @Nullable String issuer;
    private @Nullable String subject;

    @Column(name = "display_name")
    private String displayName;

    private @Nullable String language;

    @Column(name = "municipality_code")
    private @Nullable String municipalityCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "assurance_level")
    private AssuranceLevel assuranceLevel;

    private boolean staff;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Participant() {}

    public ParticipantId id() {
        return new ParticipantId(id);
    }

    public String displayName() {
        return displayName;
    }

    public Optional<String> municipalityCode() {
        return Optional.ofNullable(municipalityCode);
    }

    public AssuranceLevel assuranceLevel() {
        return assuranceLevel;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns the time of the latest login, or empty for somebody who is enrolled but has not logged in yet. */
    public Optional<Instant> lastSeenAt() {
        return Optional.ofNullable(lastSeenAt);
    }

    /** Returns whether the person was erased: nothing here says any more who it was. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** Returns which identity provider knows the person, null for whoever has no login. */
    public @Nullable String issuer() {
        return issuer;
    }

    /** Returns by what the identity provider knows the person, null for whoever has no login. */
    public @Nullable String subject() {
        return subject;
    }
}
