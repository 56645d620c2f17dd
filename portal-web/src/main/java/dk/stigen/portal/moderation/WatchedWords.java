// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that the municipality watches, as an administrator writes them: parted by commas. */
record WatchedWords(List<String> words) {

    WatchedWords {
        words = List.copyOf(words);
    }

    static WatchedWords of(String list) {
        return new WatchedWords(Stream.of(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /** Returns those that stand in the text as whole words, in the order of the list. */
    List<String> in(String text) {
        return words.stream().filter(word -> stands(word, text)).toList();
    }

    private static boolean stands(String word, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
