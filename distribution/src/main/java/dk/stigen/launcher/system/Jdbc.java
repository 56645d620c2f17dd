// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** Connections to PostgreSQL. The JDK's DriverManager would not find the driver, which is loaded from the build. */
public final class Jdbc {
    private static final String SECONDS = "10";

    private Jdbc() {}

    /** @throws Fault if the address is none of PostgreSQL */
    public static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("ApplicationName", "stigen");
        Connection connection = new org.postgresql.Driver().connect(url, properties);
        if (connection == null) {
            throw Fault.misuse("Give an address of the form jdbc:postgresql://host:port/database.");
        }
        return connection;
    }
}
