// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.audit;

import dk.stigen.api.participant.ParticipantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.persistence.annotations.ReadOnly;
import org.jspecify.annotations.Nullable;

/** One entry of the audit log, to be read; {@link AuditRepository#add} is the only way in, and there is none out. */
@Entity
@ReadOnly
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private long id;

    private Instant at;

    private @Nullable Long actor;

    @Column(name = "on_behalf_of")
    private @Nullable Long onBehalfOf;

    private String act;

    private String subject;

    private String details;

    private String hash;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected AuditEntry() {}

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Returns who acted, empty for the portal itself. */
    public Optional<ParticipantId> actor() {
        return Optional.ofNullable(actor).map(ParticipantId::new);
    }

    /** Returns for whom the actor acted, empty for nobody but himself. */
    public Optional<ParticipantId> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf).map(ParticipantId::new);
    }

    public String act() {
        return act;
    }

    /** Returns what it was done to, as in {@code crowdsourcing/proposal/17}. */
    public String subject() {
        return subject;
    }

    /** Returns the details by name. */
    public SortedMap<String, String> details() {
        return AuditDetails.read(details);
    }

    public String hash() {
        return hash;
    }
}
