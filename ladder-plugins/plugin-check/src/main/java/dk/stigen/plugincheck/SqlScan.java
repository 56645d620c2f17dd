// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.plugincheck.SqlTokens.Kind;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what a migration touches that is not the plugin's: tables, sequences, functions, types and indexes whose name does not begin
 * with the plugin's id and an underscore, and whatever belongs to the whole database.
 *
 * <p>It looks for the words behind which SQL names something, in functions too. What it cannot judge, a statement put together while it
 * runs or a placeholder, it reports.
 */
final class SqlScan {

    private static final Set<String> OBJECTS = Set.of(
            "table",
            "index",
            "view",
            "sequence",
            "function",
            "procedure",
            "aggregate",
            "type",
            "domain",
            "statistics",
            "routine");
    private static final Set<String> OF_THE_DATABASE = Set.of(
            "extension",
            "schema",
            "role",
            "user",
            "group",
            "database",
            "tablespace",
            "server",
            "publication",
            "subscription",
            "language",
            "system",
            "event",
            "default",
            "foreign",
            "cast",
            "operator",
            "collation",
            "conversion",
            "access",
            "transform",
            "large");
    private static final Set<String> CATALOGS = Set.of("pg_catalog", "information_schema");
    private static final String PLACEHOLDER = "${";

    private final TokenRun run;
    private final LocalNames local;
    private final String prefix;
    private final String schema;
    private final Set<String> foreign = new LinkedHashSet<>();

    SqlScan(String sql, String id) {
        this.run = new TokenRun(SqlTokens.of(sql));
        this.local = new LocalNames(run);
        this.prefix = id + "_";
        this.schema = id;
    }

    /** Returns the names, in the order in which they stand. */
    Set<String> foreignNames() {
        for (int i = 0; i < run.size(); i++) {
            if (run.isName(i) && !run.at(i).quoted()) {
                look(i);
            }
        }
        return foreign;
    }

    private void look(int i) {
        switch (run.at(i).text()) {
            case "create", "alter", "drop" -> definition(i);
            case "insert", "merge" -> after(i, "into");
            case "delete" -> after(i, "from");
            case "update" -> update(i);
            case "truncate", "lock", "refresh", "reindex", "cluster", "analyze", "vacuum" -> command(i);
            case "copy" -> copy(i);
            case "table" -> table(i);
            case "like", "inherits", "inherit", "partition", "references" -> relation(i);
            case "from", "join", "using" -> TablesRead.behind(run, i).forEach(this::read);
            case "grant", "revoke" -> grant(i);
            case "comment" -> comment(i);
            case "execute" -> execute(i);
            case "set", "reset" -> setting(i);
            case "rename" -> after(i, "to");
            case "nextval", "setval", "currval" -> sequence(i);
            default -> placeholder(i);
        }
    }

    private void definition(int i) {
        if (!run.beginsStatement(i)) {
            return;
        }
        int kind = run.skip(i + 1);
        String what = run.at(kind).text();
        if (OF_THE_DATABASE.contains(what)) {
            foreign.add(what + " " + run.name(run.skip(kind + 1)));
        } else if (run.is(kind, "trigger", "rule", "policy")) {
            on(kind);
        } else if (OBJECTS.contains(what)) {
            list(kind + 1);
            if (what.equals("index")) {
                on(kind);
            }
        }
    }

    /** What an index, trigger or policy lies on. */
    private void on(int i) {
        int on = run.find(i + 1, "on");
        if (run.is(on + 1, "select", "insert", "update", "delete")) {
            // a rule: AS ON event TO table
            on = run.find(on, "to");
        }
        if (!run.endsStatement(on)) {
            target(on + 1);
        }
    }

    private void after(int i, String word) {
        if (run.is(i + 1, word)) {
            target(i + 2);
        }
    }

    private void update(int i) {
        // FOR UPDATE, ON UPDATE CASCADE, DO UPDATE SET, and the events of a trigger update no table
        boolean event = run.is(i - 1, "for", "on", "or", "after", "before", "of", "key");
        if (!event && !run.is(i + 1, "of", "or", "on", "set")) {
            check(run.skip(i + 1));
        }
    }

    private void command(int i) {
        if (run.beginsStatement(i)) {
            int next = run.is(i + 1, "(") ? run.closing(i + 1) + 1 : run.skip(i + 1);
            list(run.is(next, "table", "view", "index", "verbose", "full") ? next + 1 : next);
        }
    }

    private void copy(int i) {
        if (run.beginsStatement(i)) {
            foreign.add("COPY");
        }
    }

    /** {@code TABLE name} is a query wherever a query may stand; the transition tables of triggers are none. */
    private void table(int i) {
        if (!run.is(i - 1, "new", "old", "returns")) {
            read(run.skip(i + 1));
        }
    }

    /** What a table is made like, hangs below or refers to. */
    private void relation(int i) {
        switch (run.at(i).text()) {
            case "like" -> {
                // anywhere else it compares texts
                if (run.is(i - 1, "(", ",")) {
                    read(i + 1);
                }
            }
            case "inherits" -> list(run.is(i + 1, "(") ? i + 2 : i + 1);
            case "inherit" -> {
                // NO INHERIT is said of a constraint too
                if (!run.is(i - 1, "no")) {
                    check(i + 1);
                }
            }
            case "partition" -> {
                if (run.is(i + 1, "of")) {
                    check(i + 2);
                } else if (run.is(i - 1, "attach", "detach")) {
                    check(i + 1);
                }
            }
            default -> {
                // the right to refer to a table is called so too
                if (!run.is(i + 1, "on")) {
                    check(i + 1);
                }
            }
        }
    }

    private void grant(int i) {
        if (!run.beginsStatement(i)) {
            return;
        }
        int on = run.find(i + 1, "on");
        if (run.is(on, "on")) {
            list(OBJECTS.contains(run.at(on + 1).text()) ? on + 2 : on + 1);
        } else {
            foreign.add(run.at(i).text().toUpperCase(Locale.ROOT) + " " + run.name(i + 1));
        }
    }

    private void comment(int i) {
        if (!run.is(i + 1, "on")) {
            return;
        }
        if (run.is(i + 2, "constraint", "trigger", "policy", "rule")) {
            on(i + 2);
        } else {
            String name = run.name(run.skip(i + 3));
            boolean column = run.is(i + 2, "column") && name.contains(".");
            check(column ? name.substring(0, name.lastIndexOf('.')) : name);
        }
    }

    /** EXECUTE FUNCTION is a trigger's; anything else is a statement that nobody can read before it runs. */
    private void execute(int i) {
        if (run.is(i + 1, "function", "procedure")) {
            read(i + 2);
        } else if (!run.is(i - 1, "grant", ",") && !run.is(i + 1, "on")) {
            foreign.add("EXECUTE");
        }
    }

    private void setting(int i) {
        int what = run.is(i + 1, "local", "session") ? i + 2 : i + 1;
        if (run.beginsStatement(i) && run.is(what, "role", "search_path", "authorization")) {
            foreign.add(run.at(what).text());
        }
    }

    private void sequence(int i) {
        if (run.is(i + 1, "(") && run.at(i + 2).kind() == Kind.TEXT) {
            check(run.at(i + 2).text());
        }
    }

    /** Nobody replaces it when the migration runs, and nobody knows before what it would be. */
    private void placeholder(int i) {
        if (run.at(i).text().contains(PLACEHOLDER)) {
            int first = i;
            while (run.is(first - 1, ".")) {
                first -= 2;
            }
            foreign.add(run.name(first));
        }
    }

    /** Checks names with commas between them. */
    private void list(int i) {
        int next = run.skip(i);
        while (run.isName(next)) {
            check(next);
            int end = run.endOfName(next);
            if (run.is(end, "(")) {
                end = run.closing(end) + 1;
            }
            while (run.is(end, ")", "*")) {
                end++;
            }
            next = run.is(end, ",") ? run.skip(end + 1) : run.size();
        }
    }

    /** Checks what is written to; it has to be a name. */
    private void target(int i) {
        int name = run.skip(i);
        if (run.isName(name)) {
            check(name);
        } else {
            foreign.add(run.name(name - 1) + " " + run.at(name).text());
        }
    }

    private void check(int i) {
        if (run.isName(i)) {
            check(run.name(i));
        }
    }

    private void check(String name) {
        int dot = name.lastIndexOf('.');
        String space = space(name);
        boolean own = name.substring(dot + 1).startsWith(prefix) && (space.equals("public") || space.equals(schema));
        if (!own || name.contains(PLACEHOLDER)) {
            foreign.add(name);
        }
    }

    /** Checks what is only read: the names of this query and the catalogs of the database may be. */
    private void read(int i) {
        String name = run.name(i);
        if (!local.has(name, i) && !CATALOGS.contains(space(name))) {
            check(i);
        }
    }

    private static String space(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "public" : name.substring(0, dot);
    }
}
