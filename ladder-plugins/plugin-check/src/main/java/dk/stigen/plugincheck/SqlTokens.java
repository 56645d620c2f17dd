// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's SQL cut into words, without its comments. The body of a function, between dollar signs or in a
 * text behind AS or DO, is cut into words where it stands.
 */
final class SqlTokens {

    /** What a token is. */
    enum Kind {
        WORD,
        TEXT,
        SIGN
    }

    /**
     * One word, name, text or sign.
     *
     * @param text a word in lower case, a quoted name as it is, a text without its quotes
     * @param quoted whether it is a name in quotes, which is never a key word
     */
    record Token(Kind kind, String text, boolean quoted) {
        boolean is(String word) {
            return !quoted && kind != Kind.TEXT && text.equals(word);
        }

        boolean isName() {
            return kind == Kind.WORD;
        }
    }

    /** The signs around the body of a function, whose statements are none of the one around it. */
    static final String BODY = "$body";

    static final String BODY_END = "$end";

    private static final Pattern DOLLAR = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)?\\$");
    /** With the placeholders of Flyway in it or in its place. */
    private static final Pattern WORD = Pattern.compile("(\\$\\{[^}]*+}|[\\p{L}_])(\\$\\{[^}]*+}|[\\p{L}\\p{N}_$])*+");

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    static List<Token> of(String sql) {
        SqlTokens tokens = new SqlTokens(sql);
        while (tokens.at < sql.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char first = sql.charAt(at);
        if (Character.isWhitespace(first)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            at = endOf("\n", at);
        } else if (sql.startsWith("/*", at)) {
            comment();
        } else if (first == '\'') {
            text(at > 0 && Character.toLowerCase(sql.charAt(at - 1)) == 'e' && isEscaping());
        } else if (first == '"') {
            quotedName();
        } else if (first == '$' && matcher(DOLLAR).lookingAt()) {
            body();
        } else if (matcher(WORD).lookingAt()) {
            word();
        } else {
            tokens.add(new Token(Kind.SIGN, String.valueOf(first), false));
            at++;
        }
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(sql).region(at, sql.length());
    }

    /** Comments of this kind stand in each other. */
    private void comment() {
        int depth = 0;
        do {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < sql.length());
    }

    private boolean isEscaping() {
        if (!last().is("e")) {
            return false;
        }
        tokens.remove(tokens.size() - 1);
        return true;
    }

    private Token last() {
        return tokens.isEmpty() ? new Token(Kind.SIGN, "", false) : tokens.get(tokens.size() - 1);
    }

    private void text(boolean escaping) {
        StringBuilder text = new StringBuilder();
        for (at++; at < sql.length(); at++) {
            char current = sql.charAt(at);
            if (escaping && current == '\\') {
                at++;
            } else if (current == '\'') {
                if (at + 1 < sql.length() && sql.charAt(at + 1) == '\'') {
                    at++;
                } else {
                    break;
                }
            }
            text.append(at < sql.length() ? sql.charAt(at) : "");
        }
        at++;
        if (last().is("as") || last().is("do")) {
            addBody(text.toString());
        } else {
            tokens.add(new Token(Kind.TEXT, text.toString(), false));
        }
    }

    private void quotedName() {
        int end = at + 1;
        while (end < sql.length() && (sql.charAt(end) != '"' || sql.startsWith("\"\"", end))) {
            end += sql.charAt(end) == '"' ? 2 : 1;
        }
        tokens.add(new Token(Kind.WORD, sql.substring(at + 1, Math.min(end, sql.length())), true));
        at = end + 1;
    }

    private void body() {
        Matcher opening = matcher(DOLLAR);
        if (!opening.lookingAt()) {
            throw new IllegalStateException("called where a body begins");
        }
        int begin = opening.end();
        int end = sql.indexOf(opening.group(), begin);
        addBody(sql.substring(begin, end < 0 ? sql.length() : end));
        at = end < 0 ? sql.length() : end + opening.group().length();
    }

    private void addBody(String body) {
        tokens.add(new Token(Kind.SIGN, BODY, false));
        tokens.addAll(of(body));
        tokens.add(new Token(Kind.SIGN, BODY_END, false));
    }

    private void word() {
        Matcher word = matcher(WORD);
        if (!word.lookingAt()) {
            throw new IllegalStateException("called where a word begins");
        }
        String found = word.group();
        boolean placeholder = found.contains("${");
        tokens.add(new Token(Kind.WORD, placeholder ? found : found.toLowerCase(Locale.ROOT), false));
        at = word.end();
    }

    private int endOf(String what, int from) {
        int end = sql.indexOf(what, from);
        return end < 0 ? sql.length() : end + what.length();
    }
}
