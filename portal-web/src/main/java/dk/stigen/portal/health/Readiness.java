// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.health;

import dk.stigen.persistence.statistics.CheckRepository;
import dk.stigen.portal.attachment.scanner.Scanner;
import dk.stigen.portal.health.HealthCheck.Status;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.PluginState;
import dk.stigen.portal.security.IdentityProvider;
import dk.stigen.portal.startup.StartupState;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What a node needs before it should get requests; the identity provider is missed, but reading goes on without it. */
@ApplicationScoped
public class Readiness {

    private static final int DATABASE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    @Inject
    StartupState startup;

    @Inject
    PluginRegistry plugins;

    @Inject
    IdentityProvider identityProvider;

    @Inject
    Scanner scanner;

    @Inject
    CheckRepository recounts;

    List<HealthCheck> checks() {
        Stream<HealthCheck> needed = Stream.of(database(), migrations(), plugins(), identityProvider(), figures());
        return Stream.concat(needed, scanner()).toList();
    }

    private HealthCheck database() {
        try (Connection connection = database.getConnection()) {
            boolean valid = connection.isValid(DATABASE_SECONDS);
            return new HealthCheck("database", valid ? Status.UP : Status.DOWN, valid ? "answers" : "does not answer");
        } catch (SQLException e) {
            return new HealthCheck("database", Status.DOWN, "does not answer");
        }
    }

    private HealthCheck migrations() {
        return new HealthCheck(
                "migrations",
                startup.isReady() ? Status.UP : Status.DOWN,
                startup.stage().name());
    }

    private HealthCheck plugins() {
        List<PluginHandle> handles = plugins.handles();
        String states = Stream.concat(
                        handles.stream().map(handle -> handle.id() + " " + handle.state()),
                        plugins.unusableJars().stream().map(jar -> jar.file() + " UNUSABLE"))
                .collect(Collectors.joining(", "));
        // what was switched off on purpose is missed by nobody
        boolean asMeant =
                handles.stream().allMatch(handle -> handle.isActive() || handle.state() == PluginState.DISABLED)
                        && plugins.unusableJars().isEmpty();
        return new HealthCheck("plugins", asMeant ? Status.UP : Status.DEGRADED, states);
    }

    private HealthCheck identityProvider() {
        boolean reachable = identityProvider.reachable();
        return new HealthCheck(
                "identity provider",
                reachable ? Status.UP : Status.DEGRADED,
                reachable ? "answers" : "does not answer; nobody can log in");
    }

    /** Without one that answers files are taken in and held. */
    private Stream<HealthCheck> scanner() {
        if (!scanner.isOn()) {
            return Stream.empty();
        }
        boolean reachable = scanner.reachable();
        return Stream.of(new HealthCheck(
                "virus scanner",
                reachable ? Status.UP : Status.DEGRADED,
                reachable ? "answers" : "does not answer; files are held until it does"));
    }

    /** Figures that drifted are mended, but something made them drift. */
    private HealthCheck figures() {
        if (!startup.isReady()) {
            return new HealthCheck("figures", Status.DOWN, "not there yet");
        }
        try {
            return recounts.latest(1).stream()
                    .findFirst()
                    .filter(check -> check.drifted() > 0)
                    .map(check -> new HealthCheck(
                            "figures",
                            Status.DEGRADED,
                            check.drifted() + " had drifted on " + check.beganAt() + " and were mended"))
                    .orElse(new HealthCheck("figures", Status.UP, "as counted"));
        } catch (RuntimeException e) {
            // the check of the database says why
            return new HealthCheck("figures", Status.DEGRADED, "cannot be read");
        }
    }
}
