// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.database.DatabaseRoles;
import dk.stigen.portal.database.Migrations;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.privacy.erasure.AfterRestore;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Starts the portal: once per deployment, and again every few seconds while the database is away.
 *
 * <p>A database that is down at boot must not keep the portal down for ever, so that only a missing connection is tried again;
 * a failed migration needs a person.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStartup {

    private static final int RETRY_SECONDS = 3;
    private static final Logger log = System.getLogger(PortalStartup.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    @Inject
    PortalConfiguration configuration;

    @Inject
    StartupState state;

    @Inject
    Migrations migrations;

    @Inject
    DatabaseRoles roles;

    @Inject
    PluginRegistry plugins;

    @Inject
    AfterRestore afterRestore;

    @Inject
    DemoData demoData;

    @PostConstruct
    void start() {
        configuration.check();
        configuration
                .unknownNames()
                .forEach(name -> log.log(Level.WARNING, "{0} is set and means nothing here; is it misspelt?", name));
        attempt();
    }

    private void attempt() {
        if (!databaseAnswers()) {
            tryAgain();
            return;
        }
        try {
            state.reached(StartupState.Stage.MIGRATING);
            migrations.migratePortal();
            roles.settle();
            plugins.start();
            afterRestore.replay();
            if (configuration.demoData()) {
                demoData.fill();
            }
            state.reached(StartupState.Stage.READY);
            log.log(Level.INFO, "Stigen is ready at {0}.", configuration.publicUrl());
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                state.reached(StartupState.Stage.WAITING_FOR_DATABASE);
                tryAgain();
                return;
            }
            state.reached(StartupState.Stage.FAILED);
            log.log(Level.ERROR, "Stigen cannot start: " + e.getMessage(), e);
        }
    }

    private void tryAgain() {
        scheduler.schedule(this::attempt, RETRY_SECONDS, TimeUnit.SECONDS);
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(RETRY_SECONDS);
        } catch (SQLException e) {
            log.log(Level.WARNING, "The database does not answer, trying again: {0}", e.getMessage());
            return false;
        }
    }
}
