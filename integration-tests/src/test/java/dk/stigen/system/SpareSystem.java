// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A system beside the shared one, for tests that break theirs: kept from class to class, as each start takes a minute and more, and closed
 * before a test asks for the shared one again, as both would take the memory of two.
 */
public final class SpareSystem {

    private static @Nullable AutoCloseable running;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SpareSystem::close, "close-spare-system"));
    }

    private SpareSystem() {}

    /** Returns the system of this type, started by the first that asks. */
    public static synchronized <S extends AutoCloseable> S of(Class<S> type, Supplier<S> start) {
        if (!type.isInstance(running)) {
            close();
            running = start.get();
        }
        return type.cast(running);
    }

    static synchronized void close() {
        AutoCloseable system = running;
        running = null;
        if (system != null) {
            try {
                system.close();
            } catch (Exception e) {
                throw new IllegalStateException("The spare system does not stop.", e);
            }
        }
    }
}
