// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the portal's login may do in the database.
 *
 * <p>The tables belong to the login that migrates. The one that the portal works with reads and writes all of them, but to the audit log it can
 * only add. Where one login does both, it takes from itself what it can, and the log says that this is no more than a bolt on the inside.
 */
@ApplicationScoped
public class DatabaseRoles {

    private static final Logger log = System.getLogger(DatabaseRoles.class.getName());

    private static final String LOCK = "select pg_advisory_xact_lock(8)";

    // what is granted already is not granted again, so that a node that starts disturbs no other
    private static final String MISSING = """
            with portal (login, schema) as (values (?::name, current_schema()::name)), owned as (
              select c.oid, c.relkind, c.relname = 'audit_entry' as is_log, p.login from portal p
              join pg_namespace n on n.nspname = p.schema join pg_class c on c.relnamespace = n.oid
              where c.relkind in ('r', 'p', 'v', 'S') and pg_has_role(c.relowner, 'usage'))
            select format('grant usage on schema %I to %I', schema, login) from portal
              where not has_schema_privilege(login, schema, 'usage')
            union all
            select format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I', schema, login)
              from portal
            union all
            select format('alter default privileges in schema %I grant usage, select on sequences to %I', schema, login) from portal
            union all
            select format('grant select, insert, update, delete on %s to %I', oid::regclass, login) from owned
              where relkind <> 'S' and not is_log and not (has_table_privilege(login, oid, 'select')
                and has_table_privilege(login, oid, 'insert') and has_table_privilege(login, oid, 'update')
                and has_table_privilege(login, oid, 'delete'))
            union all
            select format('grant usage, select on sequence %s to %I', oid::regclass, login) from owned
              where relkind = 'S' and not (has_sequence_privilege(login, oid, 'usage') and has_sequence_privilege(login, oid, 'select'))
            union all
            select format('grant select, insert on %s to %I', oid::regclass, login) from owned where is_log
            union all
            select format('revoke update, delete, truncate, references, trigger on %s from %I', oid::regclass, login) from owned
              where is_log""";

    private static final String REVOKE_OWN =
            "revoke update, delete, truncate, references, trigger on audit_entry from current_user";

    private static final String COULD_CHANGE = """
            select pg_has_role(c.relowner, 'member') or has_table_privilege(c.oid, 'update, delete, truncate')
            from pg_class c where c.oid = 'audit_entry'::regclass""";

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    @Resource(lookup = "java:jboss/datasources/StigenMigrationDS")
    DataSource owner;

    /** Gives the portal's login what it needs and no more; called once the portal's own tables are there, before any plugin's are made. */
    public void settle() {
        try (Connection portal = database.getConnection();
                Connection migration = owner.getConnection()) {
            String login = one(portal, "select current_user");
            if (login.equals(one(migration, "select current_user"))) {
                execute(portal, List.of(REVOKE_OWN));
            } else {
                grant(migration, login);
            }
            if (one(portal, COULD_CHANGE).equals("t")) {
                log.log(
                        Level.WARNING,
                        "The database login {0} owns the audit log, so whoever has its password can change what is written there."
                                + " Give the portal a login of its own: docs/operations.md, 'Two logins for the database'.",
                        login);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What the portal's login may do in the database cannot be settled.", e);
        }
    }

    private static void grant(Connection migration, String login) throws SQLException {
        migration.setAutoCommit(false);
        try {
            // of several nodes that start at once, one grants
            execute(migration, List.of(LOCK));
            execute(migration, missing(migration, login));
            migration.commit();
        } catch (SQLException e) {
            migration.rollback();
            throw e;
        } finally {
            migration.setAutoCommit(true);
        }
    }

    private static List<String> missing(Connection migration, String login) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (PreparedStatement query = migration.prepareStatement(MISSING)) {
            query.setString(1, login);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    statements.add(rows.getString(1));
                }
            }
        }
        return statements;
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
