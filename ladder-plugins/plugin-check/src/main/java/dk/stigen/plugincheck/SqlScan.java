// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.plugincheck.SqlTokens.Kind;
import dk.stigen.plugincheck.SqlTokens.Token;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what a migration touches that is not the plugin's: tables, sequences, functions, types and indexes whose name does not begin
 * with the plugin's id and an underscore, and whatever belongs to the whole database.
 *
 * <p>It looks for the words behind which SQL names something, in functions too. What it cannot judge, a statement put together while it
 * runs, it reports.
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
    private static final Set<String> BETWEEN = Set.of(
            "or",
            "replace",
            "temp",
            "temporary",
            "unlogged",
            "unique",
            "materialized",
            "recursive",
            "concurrently",
            "if",
            "not",
            "exists",
            "only",
            "global",
            "local",
            "constraint");
    private static final Set<String> CATALOGS = Set.of("pg_catalog", "information_schema");
    /** These take FROM within their brackets and mean no table by it. */
    private static final Set<String> WITH_FROM = Set.of("extract", "substring", "trim", "overlay", "position");

    private static final Token NOTHING = new Token(Kind.SIGN, "", false);

    private final List<Token> tokens;
    private final String prefix;
    private final String schema;
    private final Set<String> local = new HashSet<>();
    private final Set<String> foreign = new LinkedHashSet<>();

    SqlScan(String sql, String id) {
        this.tokens = SqlTokens.of(sql);
        this.prefix = id + "_";
        this.schema = id;
    }

    /** Returns the names, in the order in which they stand. */
    Set<String> foreignNames() {
        collectLocalNames();
        for (int i = 0; i < tokens.size(); i++) {
            look(i);
        }
        return foreign;
    }

    /** Common table expressions, {@code name AS (...)}, and the transition tables of triggers. */
    private void collectLocalNames() {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i).is("as") && at(i - 1).isName() && opensAQuery(i + 1)) {
                local.add(at(i - 1).text());
            } else if (at(i).is("as") && at(i - 1).is(")") && opensAQuery(i + 1)) {
                local.add(at(opening(i - 1) - 1).text());
            } else if (at(i).is("table") && (at(i - 1).is("new") || at(i - 1).is("old"))) {
                local.add(at(at(i + 1).is("as") ? i + 2 : i + 1).text());
            }
        }
    }

    private boolean opensAQuery(int i) {
        return at(i).is("(")
                || (at(i).is("materialized") && at(i + 1).is("("))
                || (at(i).is("not") && at(i + 1).is("materialized"));
    }

    private void look(int i) {
        Token token = at(i);
        if (token.quoted() || !token.isName()) {
            return;
        }
        switch (token.text()) {
            case "create", "alter", "drop" -> definition(i);
            case "insert", "merge" -> after(i, "into");
            case "delete" -> after(i, "from");
            case "update" -> update(i);
            case "truncate", "lock", "refresh", "reindex", "cluster", "analyze", "vacuum" -> command(i);
            case "copy" -> copy(i);
            case "references" -> check(i + 1);
            case "from", "join", "using" -> read(i);
            case "grant", "revoke" -> grant(i);
            case "comment" -> comment(i);
            case "execute" -> execute(i);
            case "set", "reset" -> setting(i);
            case "rename" -> after(i, "to");
            case "nextval", "setval", "currval" -> sequence(i);
            default -> {
                // names nothing
            }
        }
    }

    private void definition(int i) {
        if (!beginsStatement(i)) {
            return;
        }
        int kind = i + 1;
        while (BETWEEN.contains(at(kind).text())) {
            kind++;
        }
        String what = at(kind).text();
        if (OF_THE_DATABASE.contains(what)) {
            foreign.add(what + " " + name(skip(kind + 1)));
        } else if (what.equals("trigger") || what.equals("rule") || what.equals("policy")) {
            on(kind);
        } else if (OBJECTS.contains(what)) {
            list(skip(kind + 1));
            if (what.equals("index")) {
                on(kind);
            }
        }
    }

    private int skip(int i) {
        int next = i;
        while (BETWEEN.contains(at(next).text()) && !at(next).quoted()) {
            next++;
        }
        return next;
    }

    /** What an index, trigger or policy lies on. */
    private void on(int i) {
        for (int next = i + 1; next < tokens.size() && !at(next).is(";"); next++) {
            if (at(next).is("on")) {
                check(skip(next + 1));
                return;
            }
        }
    }

    private void after(int i, String word) {
        if (at(i + 1).is(word)) {
            check(skip(i + 2));
        }
    }

    private void update(int i) {
        // FOR UPDATE, ON UPDATE CASCADE, DO UPDATE SET, and the events of a trigger update no table
        boolean event = Set.of("for", "on", "do", "or", "after", "before", "of", "key")
                .contains(at(i - 1).text());
        if (!event && !Set.of("of", "or", "on", "set").contains(at(i + 1).text())) {
            check(skip(i + 1));
        }
    }

    private void command(int i) {
        if (beginsStatement(i)) {
            int next = skip(i + 1);
            if (Set.of("table", "view", "index", "verbose", "full").contains(at(next).text())) {
                next = skip(next + 1);
            }
            if (at(next).isName()) {
                list(next);
            }
        }
    }

    private void copy(int i) {
        if (beginsStatement(i)) {
            foreign.add("COPY");
        }
    }

    private void read(int i) {
        boolean using = at(i).is("using");
        if (at(i + 1).is("program") || at(i + 1).is("stdin")) {
            return;
        }
        if (at(i - 1).is("distinct") || (using && !deletes(i)) || isOfAFunction(i)) {
            return;
        }
        int next = skip(i + 1);
        if (at(next).is("lateral")) {
            next++;
        }
        while (at(next).isName()) {
            int end = endOfName(next);
            if (!at(end).is("(")) {
                check(next);
            } else {
                end = closing(end) + 1;
            }
            next = nextInList(end);
        }
    }

    /** The next table after a comma, or an index at which there is no name. */
    private int nextInList(int i) {
        int next = at(i).is("as") ? i + 1 : i;
        if (at(next).isName() && at(next + 1).is(",")) {
            next++;
        }
        return at(next).is(",") ? next + 1 : -1;
    }

    /** USING names a table in DELETE; after JOIN it names columns, and in CREATE INDEX a method. */
    private boolean deletes(int i) {
        for (int before = i - 1; before >= 0 && !at(before).is(";"); before--) {
            if (at(before).is("join") || at(before).is("create") || at(before).is("alter")) {
                return false;
            }
            if (at(before).is("delete")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfAFunction(int i) {
        int depth = 0;
        for (int before = i - 1; before >= 0 && !at(before).is(";"); before--) {
            if (at(before).is(")")) {
                depth++;
            } else if (at(before).is("(")) {
                if (depth == 0) {
                    return WITH_FROM.contains(at(before - 1).text());
                }
                depth--;
            } else if (depth == 0 && at(before).is("select")) {
                return false;
            }
        }
        return false;
    }

    private void grant(int i) {
        if (!beginsStatement(i)) {
            return;
        }
        for (int next = i + 1; next < tokens.size() && !at(next).is(";"); next++) {
            if (at(next).is("on")) {
                int name = next + 1;
                if (OBJECTS.contains(at(name).text())) {
                    name++;
                }
                list(name);
                return;
            }
        }
        foreign.add(at(i).text().toUpperCase(Locale.ROOT) + " " + name(i + 1));
    }

    private void comment(int i) {
        if (at(i + 1).is("on")
                && !Set.of("constraint", "trigger", "policy", "rule")
                        .contains(at(i + 2).text())) {
            boolean column = at(i + 2).is("column");
            String name = name(skip(i + 3));
            check(column && name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name);
        } else if (at(i + 1).is("on")) {
            on(i + 2);
        }
    }

    /** EXECUTE FUNCTION is a trigger's; anything else is a statement that nobody can read before it runs. */
    private void execute(int i) {
        if (at(i + 1).is("function") || at(i + 1).is("procedure")) {
            check(i + 2);
        } else if (!at(i - 1).is("grant") && !at(i - 1).is(",") && !at(i + 1).is("on")) {
            foreign.add("EXECUTE");
        }
    }

    private void setting(int i) {
        int what = at(i + 1).is("local") || at(i + 1).is("session") ? i + 2 : i + 1;
        if (beginsStatement(i) && Set.of("role", "search_path", "authorization").contains(at(what).text())) {
            foreign.add(at(what).text());
        }
    }

    private void sequence(int i) {
        if (at(i + 1).is("(") && at(i + 2).kind() == Kind.TEXT) {
            check(at(i + 2).text());
        }
    }

    private boolean beginsStatement(int i) {
        Token before = at(i - 1);
        return before.equals(NOTHING)
                || Set.of(";", "begin", "then", "else", "loop", "as").contains(before.text()) && !before.quoted();
    }

    /** Checks names with commas between them. */
    private void list(int i) {
        int next = i;
        while (at(next).isName()) {
            check(next);
            int end = endOfName(next);
            next = at(end).is(",") ? end + 1 : -1;
        }
    }

    private void check(int i) {
        if (at(i).isName()) {
            check(name(i));
        }
    }

    private void check(String name) {
        int dot = name.lastIndexOf('.');
        String space = dot < 0 ? "public" : name.substring(0, dot);
        boolean own = name.substring(dot + 1).startsWith(prefix) && (space.equals("public") || space.equals(schema));
        if (!own && !(dot < 0 && local.contains(name)) && !CATALOGS.contains(space)) {
            foreign.add(name);
        }
    }

    /** The name that begins here, with the schema before it. */
    private String name(int i) {
        StringBuilder name = new StringBuilder(at(i).text());
        for (int next = i + 1; at(next).is(".") && at(next + 1).isName(); next += 2) {
            name.append('.').append(at(next + 1).text());
        }
        return name.toString();
    }

    private int endOfName(int i) {
        int next = i + 1;
        while (at(next).is(".") && at(next + 1).isName()) {
            next += 2;
        }
        return next;
    }

    private int closing(int i) {
        int depth = 0;
        for (int next = i; next < tokens.size(); next++) {
            depth += at(next).is("(") ? 1 : at(next).is(")") ? -1 : 0;
            if (depth == 0) {
                return next;
            }
        }
        return tokens.size();
    }

    private int opening(int i) {
        int depth = 0;
        for (int before = i; before >= 0; before--) {
            depth += at(before).is(")") ? 1 : at(before).is("(") ? -1 : 0;
            if (depth == 0) {
                return before;
            }
        }
        return 0;
    }

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }
}
