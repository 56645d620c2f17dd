// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.database.MigrationLine;
import dk.stigen.portal.database.Migrations;
import dk.stigen.portal.plugin.guard.Reason;
import dk.stigen.spi.plugin.PluginProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/** Migrates a plugin's tables and says in an administrator's words what went wrong. */
@ApplicationScoped
public class PluginMigrations {

    private static final Logger log = System.getLogger(PluginMigrations.class.getName());

    @Inject
    Migrations migrations;

    /** @throws RuntimeException if the database is away, which is no plugin's fault */
    Optional<PluginProblem> migrate(PluginId plugin) {
        try {
            migrations.migratePlugin(plugin);
            return Optional.empty();
        } catch (FlywayException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            log.log(Level.ERROR, "The migrations of " + plugin + " failed.", e);
            return Optional.of(problem(e));
        }
    }

    List<MigrationLine> lines(PluginId plugin) {
        try {
            return migrations.ofPlugin(plugin);
        } catch (FlywayException e) {
            if (DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            // two files of the same version, for instance: the problem says so already
            return List.of();
        }
    }

    private static PluginProblem problem(FlywayException fault) {
        if (fault instanceof FlywayValidateException) {
            return new PluginProblem.MigrationChanged(changed(fault));
        }
        if (fault instanceof FlywayMigrateException migrate && migrate.getMigration() != null) {
            return new PluginProblem.MigrationFailed(migrate.getMigration().getScript(), databasesWords(fault));
        }
        return new PluginProblem.MigrationFailed("", Reason.of(fault));
    }

    /** Flyway's first lines say which one; what follows advises to repair, which would hide it. */
    private static String changed(FlywayException fault) {
        return String.valueOf(fault.getMessage())
                .lines()
                .filter(line -> line.contains("version") || line.contains("migration:"))
                .filter(line -> !line.contains("failed validation"))
                .findFirst()
                .orElseGet(() -> Reason.of(fault));
    }

    private static String databasesWords(FlywayException fault) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage)
                .map(words -> words.replaceAll("\\s+", " "))
                .orElseGet(() -> Reason.of(fault));
    }
}
