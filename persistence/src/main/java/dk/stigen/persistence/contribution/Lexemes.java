// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/** Questions to full text search that are made of words in the form in which it keeps them. */
final class Lexemes {

    private Lexemes() {}

    /** Returns the question for texts that have two of these words, or the only one there is. */
    static String anyTwo(List<String> lexemes) {
        return lexemes.size() == 1
                ? quoted(lexemes.get(0))
                : IntStream.range(0, lexemes.size())
                        .boxed()
                        .flatMap(one -> IntStream.range(one + 1, lexemes.size())
                                .mapToObj(other ->
                                        "(" + quoted(lexemes.get(one)) + " & " + quoted(lexemes.get(other)) + ")"))
                        .collect(joining(" | "));
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
