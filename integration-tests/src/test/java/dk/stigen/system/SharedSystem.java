// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import dk.stigen.launcher.StigenOptions;
import dk.stigen.launcher.StigenOptions.Switch;
import dk.stigen.launcher.system.StigenSystem;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One system for all tests of the run, started by the first that asks and closed with the run.
 *
 * <p>{@code -Dstigen.portal=http://localhost:8080} makes the tests use a system that runs already, which is quicker while writing
 * them; its identity provider is {@code -Dstigen.keycloak}, by default http://localhost:8180.
 */
final class SharedSystem implements AutoCloseable {

    private static final Path STATE = Path.of("target", "system");

    private final @Nullable StigenSystem system;
    private final @Nullable RuntimeException failure;
    private final @Nullable RunningPortal portal;

    private SharedSystem() {
        String given = System.getProperty("stigen.portal", "");
        StigenSystem started = null;
        RuntimeException failed = null;
        RunningPortal running = null;
        if (given.isEmpty()) {
            try {
                started = StigenSystem.start(StigenOptions.forTests(STATE).with(Switch.FRESH));
                running = new RunningPortal(started.portal(), started.keycloak());
            } catch (RuntimeException e) {
                // kept, so that every test says so at once instead of waiting for another start
                failed = e;
            }
        } else {
            String keycloak = System.getProperty("stigen.keycloak", "http://localhost:8180");
            running = new RunningPortal(URI.create(given), URI.create(keycloak));
        }
        this.system = started;
        this.failure = failed;
        this.portal = running;
    }

    static RunningPortal portal(ExtensionContext context) {
        SharedSystem shared = context.getRoot()
                .getStore(Namespace.create(SharedSystem.class))
                .computeIfAbsent(SharedSystem.class, key -> new SharedSystem(), SharedSystem.class);
        if (shared.portal == null) {
            throw new IllegalStateException("The system did not start.", shared.failure);
        }
        return shared.portal;
    }

    @Override
    public void close() {
        if (system != null) {
            system.close();
        }
    }
}
