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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the history: who chose what, and what held before. Of a secret it tells only that it was changed. */
@Entity
@Table(name = "value_change")
public class ValueChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "value_change_seq")
    @SequenceGenerator(name = "value_change_seq", sequenceName = "value_change_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private ChosenValue.Kind kind;

    @Column(name = "plugin_id")
    private String plugin;

    private String key;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "scope_id")
    private long scopeId;

    private boolean secret;

    @Column(name = "from_value")
    private @Nullable String from;

    @Column(name = "to_value")
    private @Nullable String to;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ValueChange() {}

    ValueChange(
            ChosenValue.Kind kind,
            PluginId plugin,
            Place place,
            Choice choice,
            Optional<String> from,
            ParticipantId by,
            Instant at) {
        this.kind = kind;
        this.plugin = plugin.value();
        this.key = choice.key();
        this.scope = place.scope();
        this.scopeId = place.scopeId();
        this.secret = choice.secret();
        this.from = told(from);
        this.to = told(choice.value());
        this.changedBy = by.value();
        this.changedAt = at;
    }

    private @Nullable String told(Optional<String> value) {
        return value.map(text -> secret ? "" : text).orElse(null);
    }

    public ChosenValue.Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public boolean secret() {
        return secret;
    }

    /** Returns what was chosen before, empty where the wider place decided. */
    public Optional<String> from() {
        return Optional.ofNullable(from);
    }

    /** Returns what was chosen, empty where the wider place decides from then on. */
    public Optional<String> to() {
        return Optional.ofNullable(to);
    }

    public ParticipantId changedBy() {
        return new ParticipantId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
