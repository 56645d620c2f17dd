// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.plugin;

import dk.stigen.api.activity.Access;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The municipality's decisions about the steps of the ladder. */
@ApplicationScoped
public class PluginStepRepository {

    // One statement, because two administrators who both find no row yet must not both win.
    private static final String CHANGE = """
            insert into plugin_step (plugin_id, access, position, changed_by, version)
            values (?1, ?2, ?3, ?4, 1)
            on conflict (plugin_id) do update set access = excluded.access, position = excluded.position,
              changed_by = excluded.changed_by, changed_at = now(), version = plugin_step.version + 1
            where plugin_step.version = ?5""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns all decisions, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<StepSwitch> all() {
        return entities.createQuery("select s from PluginStep s", PluginStep.class)
                .getResultStream()
                .map(PluginStep::toSwitch)
                .toList();
    }

    /**
     * Stores a decision.
     *
     * @param seen the version that the administrator decided upon, 0 where there was none
     * @return whether it is stored; false where somebody else decided meanwhile
     */
    @Transactional
    public boolean change(PluginId plugin, Access access, int position, ParticipantId by, long seen) {
        return entities.createNativeQuery(CHANGE)
                        .setParameter(1, plugin.value())
                        .setParameter(2, access.name())
                        .setParameter(3, position)
                        .setParameter(4, by.value())
                        .setParameter(5, seen)
                        .executeUpdate()
                == 1;
    }
}
