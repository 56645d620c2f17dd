// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.seed.DemoDataContribution;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Fills in each plugin's demo data once in the life of a database. */
@ApplicationScoped
public class DemoData {

    @Inject
    PluginRegistry plugins;

    @Inject
    DemoDataTransaction transaction;

    void fill() {
        for (PluginHandle plugin : plugins.handles()) {
            plugins.ask(plugin.id(), DemoDataContribution.class, "demo data", contribution -> {
                transaction.seedOnce(contribution);
                return plugin.id();
            });
        }
    }

    /** The mark that a plugin is seeded and its data, in one transaction; the mark's key lets one node of several win. */
    @ApplicationScoped
    public static class DemoDataTransaction {

        @Resource(lookup = "java:jboss/datasources/StigenDS")
        DataSource database;

        @Transactional
        public void seedOnce(DemoDataContribution contribution) {
            if (mark(contribution.plugin())) {
                contribution.seed();
            }
        }

        private boolean mark(PluginId plugin) {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO demo_data (plugin_id) VALUES (?) ON CONFLICT DO NOTHING")) {
                insert.setString(1, plugin.value());
                return insert.executeUpdate() == 1;
            } catch (SQLException e) {
                throw new IllegalStateException("Demo data of " + plugin + " cannot be marked.", e);
            }
        }
    }
}
