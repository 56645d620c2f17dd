// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root. In a user namespace of its own it does not see that it does. */
final class Superuser {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private Superuser() {}

    /** What to put before a command of PostgreSQL. */
    static List<String> disguise() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!works()) {
            throw new Fault("PostgreSQL does not run as root here; start ./stigen as another user, or name a database"
                    + " of your own with STIGEN_DATABASE_URL and STIGEN_OIDC_URL.");
        }
        return NAMESPACE;
    }

    private static boolean works() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
