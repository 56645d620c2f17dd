// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.database;

import dk.stigen.api.plugin.PluginId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables of the portal, then those of each plugin, to the version that the code expects.
 *
 * <p>Flyway holds a lock in the database meanwhile, so that of several nodes starting at once one migrates and the others wait.
 */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    /** Runs the migrations of the portal itself. */
    public void migratePortal() {
        migrate("portal");
    }

    /** Runs the plugin's migrations from {@code db/migration/<id>}, with a history table of its own. */
    public void migratePlugin(PluginId plugin) {
        migrate(plugin.value());
    }

    private void migrate(String owner) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/" + owner)
                .table("flyway_" + owner)
                // other owners' tables stand in the same schema, so that it is never empty
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
