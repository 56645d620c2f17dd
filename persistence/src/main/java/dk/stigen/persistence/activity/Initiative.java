// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.activity;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.ParticipantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One effort to create something together; until it is published nobody but officials sees its activities. */
@Entity
@Table(name = "initiative")
public class Initiative {

    /** How far it has come. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "initiative_seq")
    @SequenceGenerator(name = "initiative_seq", sequenceName = "initiative_seq", allocationSize = 50)
    private long id;

    private String title;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "created_by", updatable = false)
    private @Nullable Long createdBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Initiative() {}

    /** Makes one; nobody has made it where it is demo data. */
    public Initiative(String title, Status status, Optional<ParticipantId> by) {
        this.title = title;
        this.status = status;
        this.createdBy = by.map(ParticipantId::value).orElse(null);
    }

    /** Changes what it is called and whether it is published. */
    public void revise(String newTitle, Status newStatus) {
        title = newTitle;
        status = newStatus;
    }

    public InitiativeId id() {
        return new InitiativeId(id);
    }

    public String title() {
        return title;
    }

    public Status status() {
        return status;
    }

    public long version() {
        return version;
    }
}
