// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.plugin;

import dk.stigen.api.activity.Access;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
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
 * What the municipality has decided about one step of the ladder.
 *
 * <p>A row comes into being with the first decision; {@link PluginStepRepository#change} is the only way to make one, because two
 * administrators may decide at once and the second must hear of it.
 */
@Entity
@Table(name = "plugin_step")
public class PluginStep {

    @Id
    @Column(name = "plugin_id")
    private String pluginId;

    @Enumerated(EnumType.STRING)
    private Access access;

    private int position;

    @Column(name = "changed_by")
    private @Nullable Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PluginStep() {}

    StepSwitch toSwitch() {
        return new StepSwitch(
                new PluginId(pluginId),
                access,
                position,
                version,
                Optional.ofNullable(changedBy).map(ParticipantId::new),
                Optional.of(changedAt));
    }
}
