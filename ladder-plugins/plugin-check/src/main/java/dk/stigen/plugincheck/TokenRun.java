// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.plugincheck.SqlTokens.Kind;
import dk.stigen.plugincheck.SqlTokens.Token;
import java.util.List;
import java.util.Set;

/** The tokens of a migration by their places, and the ways from one to another; outside there is nothing. */
record TokenRun(List<Token> tokens) {

    private static final Token NOTHING = new Token(Kind.SIGN, "", false);
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

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    /** Returns whether one of these key words or signs stands there. */
    boolean is(int i, String... words) {
        for (String word : words) {
            if (at(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isName(int i) {
        return at(i).isName();
    }

    /** Returns the place behind the words that may stand before a name, as IF NOT EXISTS and ONLY with its bracket. */
    int skip(int i) {
        int next = i;
        while (isBetween(next)) {
            next++;
        }
        return next;
    }

    private boolean isBetween(int i) {
        return isName(i) && !at(i).quoted() && BETWEEN.contains(at(i).text()) || is(i, "(") && is(i - 1, "only");
    }

    boolean beginsStatement(int i) {
        return endsStatement(i - 1) || is(i - 1, "begin", "atomic", "then", "else", "loop", "as");
    }

    /** Returns whether a statement ends there, or what is left of one around the body of a function. */
    boolean endsStatement(int i) {
        return at(i).equals(NOTHING) || is(i, ";", SqlTokens.BODY, SqlTokens.BODY_END);
    }

    /** Returns the place of the statement's first word. */
    int beginning(int i) {
        int first = i;
        while (!endsStatement(first - 1)) {
            first--;
        }
        return first;
    }

    /** Returns the first place from here on with one of these words, at which the statement ends where it has none. */
    int find(int i, String... words) {
        int next = i;
        while (!endsStatement(next) && !is(next, words)) {
            next++;
        }
        return next;
    }

    /** Returns the name that begins here, with the schema before it. */
    String name(int i) {
        StringBuilder name = new StringBuilder(at(i).text());
        for (int next = i + 1; next < endOfName(i); next++) {
            name.append(at(next).text());
        }
        return name.toString();
    }

    /** Returns the place behind the name. */
    int endOfName(int i) {
        int next = i + 1;
        while (is(next, ".") && isName(next + 1)) {
            next += 2;
        }
        return next;
    }

    /** Returns the place of the bracket that closes the one that stands here. */
    int closing(int i) {
        return endOfGroup(i + 1);
    }

    /** Returns where the brackets, or else the statement, end in which this place lies. */
    int endOfGroup(int i) {
        int next = i;
        int depth = 0;
        while (!endsStatement(next) && !(depth == 0 && is(next, ")"))) {
            depth += is(next, "(") ? 1 : is(next, ")") ? -1 : 0;
            next++;
        }
        return next;
    }
}
