// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.step;

import dk.stigen.api.activity.Access;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.plugin.PluginStepRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** An administrator decides about a step: who may come in, and where it stands. */
@ApplicationScoped
public class DecideStep {

    @Inject
    PluginStepRepository steps;

    @Inject
    AuditLog audit;

    /** Returns whether it is stored; false where somebody else decided meanwhile. */
    @Transactional
    public boolean decide(PluginId plugin, Access access, int position, ParticipantId by, long seen) {
        boolean changed = steps.change(plugin, access, position, by, seen);
        if (changed) {
            audit.record(new AuditEvent(
                    "portal.audit.step.switched",
                    new AuditSubject(AuditSubject.PORTAL, "step", plugin.value()),
                    Map.of("access", access.name(), "position", String.valueOf(position))));
        }
        return changed;
    }
}
