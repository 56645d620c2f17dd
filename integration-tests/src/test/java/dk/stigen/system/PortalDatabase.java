// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database behind the portal, for tests of what must hold there whatever the portal does.
 *
 * @param owner the login to which the tables belong
 * @param portal the login with which the portal works
 * @param state where the run keeps its data
 */
public record PortalDatabase(Login owner, Login portal, Path state) {

    /** One login and where it logs in. */
    public record Login(String url, String user, String password) {

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }
}
