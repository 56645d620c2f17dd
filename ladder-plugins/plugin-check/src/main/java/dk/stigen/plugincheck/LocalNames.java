// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that a migration gives to results, and where they stand for these and not for a table: what WITH names in the rest of its own
 * query, the transition tables of triggers in the functions that triggers call.
 *
 * <p>They are for reading: whoever changes or deletes always means a table.
 */
final class LocalNames {

    private record Scope(String name, int begin, int end) {}

    private final TokenRun run;
    private final List<Scope> scopes = new ArrayList<>();

    LocalNames(TokenRun run) {
        this.run = run;
        Set<String> transitions = new HashSet<>();
        for (int i = 0; i < run.size(); i++) {
            if (run.is(i, "with")) {
                query(i);
            } else if (run.is(i, "table") && run.is(i - 1, "new", "old")) {
                transitions.add(run.at(run.is(i + 1, "as") ? i + 2 : i + 1).text());
            }
        }
        functionsOfTriggers(transitions);
    }

    boolean has(String name, int place) {
        return scopes.stream()
                .anyMatch(scope -> scope.name().equals(name) && scope.begin() <= place && place < scope.end());
    }

    private void query(int with) {
        boolean recursive = run.is(with + 1, "recursive");
        int name = recursive ? with + 2 : with + 1;
        for (int body = body(name); body > 0; body = body(name)) {
            int end = run.closing(body);
            // without RECURSIVE the name means a table as before until its own query ends
            scopes.add(new Scope(run.at(name).text(), recursive ? with : end, run.endOfGroup(with)));
            name = nextName(end);
        }
    }

    /** The bracket of {@code name (columns) AS NOT MATERIALIZED (}, 0 where something else stands. */
    private int body(int name) {
        int next = name + 1;
        if (!run.isName(name)) {
            return 0;
        }
        if (run.is(next, "(")) {
            next = run.closing(next) + 1;
        }
        if (!run.is(next, "as")) {
            return 0;
        }
        next = run.skip(next + 1);
        return run.is(next, "(") ? next : 0;
    }

    /** SEARCH and CYCLE may stand before the comma. */
    private int nextName(int end) {
        int next = run.find(end, ",", "select", "insert", "update", "delete", "merge", "values", "table");
        while (run.is(next, ",") && body(next + 1) == 0) {
            next = run.find(next + 1, ",", "select", "insert", "update", "delete", "merge", "values", "table");
        }
        return run.is(next, ",") ? next + 1 : run.size();
    }

    private void functionsOfTriggers(Set<String> transitions) {
        for (int i = 0; i < run.size(); i++) {
            if (run.is(i, "returns") && run.is(i + 1, "trigger")) {
                int begin = i;
                int end = run.find(i, SqlTokens.BODY) + 1;
                while (end < run.size() && !run.is(end, SqlTokens.BODY_END)) {
                    end++;
                }
                int last = end;
                transitions.forEach(name -> scopes.add(new Scope(name, begin, last)));
            }
        }
    }
}
