// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.second;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.LadderPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Keeps notes. */
@ApplicationScoped
public class SecondPlugin implements LadderPlugin {

    @PersistenceContext(unitName = "ladder-second")
    EntityManager entities;

    @Override
    public PluginId id() {
        return new PluginId("second");
    }

    /** Keeps a note; a text that is too long fails when the transaction ends. */
    @Transactional
    public void keep(String key, String text) {
        entities.persist(new Note(key, text));
    }

    /** Returns whether the note is stored. */
    public boolean has(String key) {
        return entities.createQuery("select count(n) from Note n where n.key = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                == 1;
    }
}
