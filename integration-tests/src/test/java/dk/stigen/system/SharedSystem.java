// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import dk.stigen.launcher.StigenOptions;
import dk.stigen.launcher.StigenOptions.Switch;
import dk.stigen.launcher.system.StigenSystem;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One system for all tests of the run, started by the first that asks and closed with the JVM.
 *
 * <p>{@code -Dstigen.portal=http://localhost:8080} makes the tests use a system that runs already, which is quicker while writing
 * them; its identity provider is {@code -Dstigen.keycloak}, by default http://localhost:8180, and its database
 * {@code -Dstigen.database} with {@code -Dstigen.database.password} and {@code -Dstigen.database.portal.password}.
 */
final class SharedSystem {

    private static final Path STATE = Folders.of("system");

    private final @Nullable StigenSystem system;
    private final @Nullable RuntimeException failure;

    private SharedSystem() {
        StigenSystem started = null;
        RuntimeException failed = null;
        if (given("stigen.portal").isEmpty()) {
            try {
                started = StigenSystem.start(StigenOptions.forTests(STATE).with(Switch.FRESH));
            } catch (RuntimeException e) {
                // kept, so that every test says so at once instead of waiting for another start
                failed = e;
            }
        }
        this.system = started;
        this.failure = failed;
    }

    /** The address of the shared system's database and who may use it. */
    record Database(String url, String user, String password) {}

    private static final class Holder {
        private static final SharedSystem INSTANCE = new SharedSystem();
    }

    static SharedSystem instance() {
        SpareSystem.close();
        return Holder.INSTANCE;
    }

    RunningPortal portal() {
        return given("stigen.portal")
                .map(portal -> new RunningPortal(
                        URI.create(portal), URI.create(given("stigen.keycloak").orElse("http://localhost:8180"))))
                .orElseGet(() -> new RunningPortal(started().portal(), started().keycloak()));
    }

    /** Where the run keeps its data: {@code -Dstigen.state} for one that runs already, or else .stigen. */
    Path state() {
        return given("stigen.portal").isEmpty()
                ? STATE
                : Path.of(given("stigen.state").orElse("../.stigen"))
                        .toAbsolutePath()
                        .normalize();
    }

    Database database() {
        return given("stigen.database")
                .map(url -> new Database(
                        url, "stigen", given("stigen.database.password").orElse("stigen")))
                .orElseGet(() -> new Database(
                        started().databaseUrl(),
                        started().databaseUser(),
                        started().databasePassword()));
    }

    /** Those of a system that runs already are told its passwords by system properties, as for {@link #database}. */
    PortalDatabase portalDatabase() {
        Database owner = database();
        String user = system == null ? "stigen_portal" : system.portalDatabaseUser();
        String password =
                system == null ? given("stigen.database.portal.password").orElse("") : system.portalDatabasePassword();
        return new PortalDatabase(
                new PortalDatabase.Login(owner.url(), owner.user(), owner.password()),
                new PortalDatabase.Login(owner.url(), user, password),
                state());
    }

    private StigenSystem started() {
        if (system == null) {
            throw new IllegalStateException("The system did not start.", failure);
        }
        return system;
    }

    private static Optional<String> given(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isEmpty());
    }
}
