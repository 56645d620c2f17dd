// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.database;

import dk.stigen.api.time.PortalClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** Asks PostgreSQL what time it is. */
@ApplicationScoped
public class DatabaseClock implements PortalClock {

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    @Override
    public Instant now() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("The database's clock does not answer.", e);
        }
    }
}
