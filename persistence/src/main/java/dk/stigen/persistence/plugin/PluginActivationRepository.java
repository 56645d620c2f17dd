// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.plugin;

import dk.stigen.api.plugin.PluginId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Which version of each plugin was active last on this database. */
@ApplicationScoped
public class PluginActivationRepository {

    // A row that says the same already is left alone: a restart is no news.
    private static final String RECORD = """
            insert into plugin_activation (plugin_id, version) values (?1, ?2)
            on conflict (plugin_id) do update set version = excluded.version, activated_at = now()
            where plugin_activation.version <> excluded.version""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns the version that was active last, empty for a plugin that is new here. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<String> lastActive(PluginId plugin) {
        List<?> versions = entities.createNativeQuery("select version from plugin_activation where plugin_id = ?1")
                .setParameter(1, plugin.value())
                .getResultList();
        return versions.stream().map(String::valueOf).findFirst();
    }

    /** Remembers that this version is active. */
    @Transactional
    public void record(PluginId plugin, String version) {
        entities.createNativeQuery(RECORD)
                .setParameter(1, plugin.value())
                .setParameter(2, version)
                .executeUpdate();
    }
}
