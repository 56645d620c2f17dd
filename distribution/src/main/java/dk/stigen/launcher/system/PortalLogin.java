// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The login with which the portal works in our PostgreSQL. The tables belong to the other, {@link #OWNER}, which migrates them: the portal's own
 * can add to the audit log and change nothing there. The portal grants it the rest.
 */
final class PortalLogin {
    static final String OWNER = "stigen";
    static final String NAME = "stigen_portal";

    private PortalLogin() {}

    /** Makes the login unless it is there, as in a database from before there were two. */
    static void make(Installation installation) {
        Secrets secrets = installation.secrets();
        try (Connection connection =
                        Jdbc.connect(installation.databaseUrl("postgres"), "postgres", secrets.database());
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    DO $$ BEGIN
                      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                        CREATE ROLE %1$s LOGIN PASSWORD '%2$s';
                      END IF;
                    END $$""".formatted(NAME, secrets.portalDatabase()));
        } catch (SQLException e) {
            throw new Fault("The portal's login cannot be made in the database: " + e.getMessage(), e);
        }
    }
}
