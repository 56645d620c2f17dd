// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.settings;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Scope;
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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an official has chosen for one thing in one place.
 *
 * <p>Without a value the wider place decides again; the row stays, so that its version tells whether somebody has touched it.
 */
@Entity
@Table(name = "chosen_value")
public class ChosenValue {

    /** What is chosen. */
    public enum Kind {
        /** The value of a setting. */
        SETTING,
        /** Who may do an action. */
        AUDIENCE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chosen_value_seq")
    @SequenceGenerator(name = "chosen_value_seq", sequenceName = "chosen_value_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "plugin_id")
    private String plugin;

    private String key;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "scope_id")
    private long scopeId;

    private @Nullable String value;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ChosenValue() {}

    ChosenValue(Kind kind, PluginId plugin, Place place, String key, ParticipantId by, Instant at) {
        this.kind = kind;
        this.plugin = plugin.value();
        this.key = key;
        this.scope = place.scope();
        this.scopeId = place.scopeId();
        this.changedBy = by.value();
        this.changedAt = at;
    }

    void choose(Optional<String> chosen, ParticipantId by, Instant at) {
        value = chosen.orElse(null);
        changedBy = by.value();
        changedAt = at;
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public Scope scope() {
        return scope;
    }

    /** Returns what is chosen, as stored, or empty where the wider place decides. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    public ParticipantId changedBy() {
        return new ParticipantId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
