// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Measures what plugins have stored: the tables of a plugin begin with its id and an underscore, and an id has none. */
@ApplicationScoped
public class DataVolumes {

    // The planner's figure is old and the collector's is lost in a crash, so that the larger of the two is the better
    // guess.
    private static final String MEASURE = """
            select split_part(c.relname, '_', 1) as plugin,
                   sum(greatest(c.reltuples, pg_stat_get_live_tuples(c.oid), 0))::bigint as row_count,
                   sum(pg_total_relation_size(c.oid))::bigint as bytes
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'm')
              and position('_' in c.relname) > 1
            group by 1""";

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    /** Returns the volume by the first part of the tables' names, by one statement. */
    Map<String, DataVolume> measure() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MEASURE)) {
            Map<String, DataVolume> volumes = new HashMap<>();
            while (row.next()) {
                volumes.put(row.getString("plugin"), new DataVolume(row.getLong("row_count"), row.getLong("bytes")));
            }
            return volumes;
        } catch (SQLException e) {
            throw new IllegalStateException("The plugins' tables cannot be measured.", e);
        }
    }
}
