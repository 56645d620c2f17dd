// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import java.util.ArrayList;
import java.util.List;

/** Where the tables stand that a query reads: behind FROM, JOIN and USING, each of a list, within brackets too. */
final class TablesRead {

    /** These take FROM within their brackets and mean no table by it. */
    private static final String[] WITH_FROM = {"extract", "substring", "trim", "overlay", "position"};

    private static final String[] END = {
        "where",
        "group",
        "having",
        "window",
        "order",
        "limit",
        "offset",
        "fetch",
        "for",
        "union",
        "intersect",
        "except",
        "returning",
        "set",
        "into",
        "loop"
    };

    private final TokenRun run;
    private final List<Integer> tables = new ArrayList<>();

    private TablesRead(TokenRun run) {
        this.run = run;
    }

    /** Returns the places of their names; here stands FROM, JOIN or USING. */
    static List<Integer> behind(TokenRun run, int i) {
        TablesRead read = new TablesRead(run);
        if (run.is(i, "join")) {
            read.item(i + 1);
        } else if (run.is(i, "using") ? read.isOfAStatement(i) : read.isOfAQuery(i)) {
            read.list(i + 1);
        }
        return read.tables;
    }

    private void list(int i) {
        item(i);
        int next = i;
        while (!run.endsStatement(next) && !run.is(next, ")") && !ends(next)) {
            if (run.is(next, "(")) {
                next = run.closing(next);
            } else if (run.is(next, ",")) {
                item(next + 1);
            }
            next++;
        }
    }

    private boolean ends(int i) {
        // some of these words may be aliases too
        return run.is(i, END) && !run.is(i - 1, "as");
    }

    private void item(int i) {
        int name = i;
        while (run.is(name, "only", "lateral", "(")) {
            name++;
        }
        boolean query = run.is(name, "select", "with", "values", "table");
        boolean call = run.is(run.endOfName(name), "(") || run.is(name, "rows") && run.is(name + 1, "from");
        if (run.isName(name) && !query && !call) {
            tables.add(name);
        }
    }

    /** USING names a table in DELETE and MERGE; after JOIN it names columns, and in CREATE INDEX a method. */
    private boolean isOfAStatement(int i) {
        for (int before = i - 1; !run.endsStatement(before); before--) {
            if (run.is(before, "join", "create", "alter")) {
                return false;
            }
            if (run.is(before, "delete", "merge")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfAQuery(int i) {
        boolean comparison = run.is(i - 1, "distinct") && !run.is(i - 2, "select");
        // of ROWS FROM, of a partition's bounds, of a role
        boolean other = run.is(i - 1, "rows", "values") || run.is(run.beginning(i), "copy", "revoke");
        return !comparison && !other && !isOfAFunction(i);
    }

    private boolean isOfAFunction(int i) {
        int depth = 0;
        for (int before = i - 1; !run.endsStatement(before); before--) {
            if (run.is(before, ")")) {
                depth++;
            } else if (run.is(before, "(")) {
                if (depth == 0) {
                    return run.is(before - 1, WITH_FROM);
                }
                depth--;
            } else if (depth == 0 && run.is(before, "select")) {
                return false;
            }
        }
        return false;
    }
}
