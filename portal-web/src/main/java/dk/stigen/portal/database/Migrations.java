// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.database;

import dk.stigen.api.plugin.PluginId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the tables of the portal, then those of each plugin, to the version that the code expects.
 *
 * <p>Flyway holds a lock in the database meanwhile, one for each history table, so that of several nodes starting at once one migrates
 * and the others wait. They wait as long as it takes: by default Flyway gives up after 50 seconds, which a large table may need.
 */
@ApplicationScoped
public class Migrations {

    private static final int WAIT_FOR_EVER = -1;

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    /** Of the login to which the tables belong. */
    @Resource(lookup = "java:jboss/datasources/StigenMigrationDS")
    DataSource owner;

    /** Runs the migrations of the portal itself. */
    public void migratePortal() {
        flyway("portal", owner).migrate();
    }

    /**
     * Runs the plugin's migrations from {@code db/migration/<id>}, with a history table of its own.
     *
     * @throws FlywayException if one fails, or if one that has run was changed since
     */
    public void migratePlugin(PluginId plugin) {
        flyway(plugin.value(), owner).migrate();
    }

    /** Returns the plugin's migrations as they stand now, those that wait included, the first first. */
    public List<MigrationLine> ofPlugin(PluginId plugin) {
        return Stream.of(flyway(plugin.value(), database).info().all())
                // where the history begins; no file stands behind it
                .filter(info -> info.getState() != MigrationState.BASELINE)
                .map(MigrationLine::of)
                .toList();
    }

    Flyway flyway(String name, DataSource login) {
        return Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(login)
                .locations("classpath:db/migration/" + name)
                .table("flyway_" + name)
                .lockRetryCount(WAIT_FOR_EVER)
                // other owners' tables stand in the same schema, so that it is never empty
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // what a migration touches is checked as it is written; a placeholder would change it afterwards
                .placeholderReplacement(false)
                .load();
    }
}
