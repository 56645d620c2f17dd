// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mentions within the text of a comment. What is stored has no names, which change and go, but the number of a place between two signs of Unicode's
 * private use, which nobody's text has.
 */
final class MentionText {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final Pattern STORED = Pattern.compile(BEGIN + "([0-9])" + END);

    private MentionText() {}

    /** Somebody whose name may stand in a text. */
    record Named(ParticipantId id, String name) {}

    /**
     * A text with places for names.
     *
     * @param people who is mentioned, in the order of the places
     */
    record Marked(String text, List<ParticipantId> people) {}

    /**
     * Puts places where names stand behind an @.
     *
     * <p>Of several with the same name those who were chosen are meant, one after another; where none was, the name says nobody.
     *
     * @param chosen whom the author has picked, in his order
     * @param others who takes part beside them
     */
    static Marked mark(String typed, List<Named> chosen, List<Named> others) {
        String text = clean(typed);
        List<Named> left = new ArrayList<>(chosen);
        List<ParticipantId> people = new ArrayList<>();
        StringBuilder marked = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            Optional<Named> found = begins(text, at) ? find(text, at + 1, left, chosen, others) : Optional.empty();
            if (found.isPresent()) {
                left.remove(found.get());
                if (!people.contains(found.get().id())) {
                    people.add(found.get().id());
                }
                marked.append(BEGIN).append(people.indexOf(found.get().id())).append(END);
                at += 1 + found.get().name().length();
            } else {
                marked.append(text.charAt(at++));
            }
        }
        return new Marked(marked.toString(), List.copyOf(people));
    }

    /** Returns the text without the signs by which places are told. */
    static String clean(String typed) {
        return typed.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }

    private static boolean begins(String text, int at) {
        return text.charAt(at) == '@' && (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)));
    }

    private static Optional<Named> find(String text, int at, List<Named> left, List<Named> chosen, List<Named> others) {
        return longest(text, at, left)
                .or(() -> longest(text, at, chosen))
                .or(() -> longest(text, at, others)
                        .filter(named -> others.stream()
                                        .filter(other -> same(other.name(), named.name()))
                                        .count()
                                == 1));
    }

    private static Optional<Named> longest(String text, int at, List<Named> people) {
        return people.stream()
                .filter(named -> stands(text, at, named.name()))
                // the first of those whose names are equally long
                .sorted(Comparator.comparing((Named named) -> named.name().length())
                        .reversed())
                .findFirst();
    }

    private static boolean stands(String text, int at, String name) {
        int end = at + name.length();
        return text.regionMatches(true, at, name, 0, name.length())
                && (end >= text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    static boolean hasPlaces(String stored) {
        return stored.indexOf(BEGIN) >= 0;
    }

    /**
     * Returns the text with names in its places.
     *
     * @param gone what stands where there is no name any more
     */
    static String show(String stored, Map<Integer, String> names, String gone) {
        return STORED.matcher(stored)
                .replaceAll(place ->
                        Matcher.quoteReplacement("@" + names.getOrDefault(Integer.valueOf(place.group(1)), gone)));
    }
}
