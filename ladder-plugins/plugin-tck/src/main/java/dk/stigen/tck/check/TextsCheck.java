// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.spi.statistics.Statistic;
import dk.stigen.spi.statistics.StatisticsContribution;
import dk.stigen.tck.plugin.CodeTexts;
import dk.stigen.tck.plugin.PluginUnderTest;
import dk.stigen.tck.plugin.Texts;
import dk.stigen.tck.plugin.View;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text that is shown is there, every text that is there is shown, and both languages take the same values. */
public final class TextsCheck implements Check {

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'|\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\{([0-9]+)");
    private static final String LANGUAGE = "da";
    private static final String OTHER = "en";

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        Texts texts = Texts.of(plugin);
        Map<String, String> danish = texts.in(LANGUAGE);
        Map<String, String> english = texts.in(OTHER);
        Set<String> mentioned = mentioned(plugin);
        return Stream.of(
                        missing(plugin, texts, danish, mentioned),
                        unused(plugin, texts, danish, mentioned),
                        danish.entrySet().stream().flatMap(text -> form(text, texts.file(LANGUAGE))),
                        english.entrySet().stream().flatMap(text -> form(text, texts.file(OTHER))),
                        values(danish, english))
                .flatMap(faults -> faults);
    }

    private static Stream<String> missing(
            PluginUnderTest plugin, Texts texts, Map<String, String> there, Set<String> mentioned) {
        Map<String, String> wanted = new TreeMap<>();
        Set<String> names = plugin.contributions(StatisticsContribution.class)
                .flatMap(contribution -> contribution.statistics().stream())
                .map(Statistic::key)
                .collect(Collectors.toSet());
        Pattern key = Pattern.compile(Pattern.quote(plugin.id().value()) + "(\\.[A-Za-z][A-Za-z0-9_]*)+");
        mentioned.stream()
                .filter(text -> key.matcher(text).matches() && !names.contains(text))
                .filter(text -> plugin.composed().stream().noneMatch(text::startsWith))
                .forEach(text -> wanted.put(text, "a text that a page or class names"));
        wanted.putAll(SpokenKeys.of(plugin));
        return wanted.entrySet().stream()
                .filter(text -> !there.containsKey(text.getKey()))
                .map(text -> "%s lacks '%s', %s. Write it in both languages."
                        .formatted(texts.file(LANGUAGE), text.getKey(), text.getValue()));
    }

    private static Stream<String> unused(
            PluginUnderTest plugin, Texts texts, Map<String, String> there, Set<String> mentioned) {
        Set<String> spoken = SpokenKeys.of(plugin).keySet();
        Set<String> beginnings = new TreeSet<>(plugin.composed());
        mentioned.stream()
                .filter(text -> text.startsWith(plugin.id() + "."))
                .map(text -> text.replaceAll(CodeTexts.HOLE + ".*", CodeTexts.HOLE + ""))
                .filter(text -> text.endsWith(".") || text.endsWith(String.valueOf(CodeTexts.HOLE)))
                .map(text -> text.replace(String.valueOf(CodeTexts.HOLE), ""))
                .filter(text -> text.length() > plugin.id().value().length() + 1)
                .forEach(beginnings::add);
        beginnings.add(plugin.id() + ".data.");
        return there.keySet().stream()
                .filter(key -> !mentioned.contains(key) && !spoken.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .map(key ->
                        "%s has '%s', which nothing shows. Remove it, or say composing(\"%s\") in the test if its key is put together."
                                .formatted(texts.file(LANGUAGE), key, key));
    }

    private static Set<String> mentioned(PluginUnderTest plugin) {
        Set<String> mentioned = new TreeSet<>(CodeTexts.of(plugin.files()));
        View.of(plugin).stream().flatMap(View::expressions).forEach(place -> {
            Matcher quoted = QUOTED.matcher(place.text());
            while (quoted.find()) {
                mentioned.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
            }
        });
        return mentioned;
    }

    private static Stream<String> form(Map.Entry<String, String> text, String file) {
        if (text.getValue().isBlank()) {
            return Stream.of("The text '%s' of %s is empty. Write it.".formatted(text.getKey(), file));
        }
        if (!VALUE.matcher(text.getValue()).find()) {
            return Stream.empty();
        }
        try {
            new MessageFormat(text.getValue());
        } catch (IllegalArgumentException e) {
            return Stream.of("The text '%s' of %s is no pattern: %s. Put a value as {0}."
                    .formatted(text.getKey(), file, e.getMessage()));
        }
        return text.getValue().replace("''", "").contains("'")
                ? Stream.of("The text '%s' of %s takes values, and the single ' in it would vanish. Write ’ or ''."
                        .formatted(text.getKey(), file))
                : Stream.empty();
    }

    private static Stream<String> values(Map<String, String> danish, Map<String, String> english) {
        return danish.entrySet().stream()
                .filter(text -> english.containsKey(text.getKey()))
                .filter(text -> !values(text.getValue()).equals(values(english.getOrDefault(text.getKey(), ""))))
                .map(text -> "The text '%s' takes the values %s in Danish and %s in English. Let both take the same."
                        .formatted(
                                text.getKey(),
                                values(text.getValue()),
                                values(english.getOrDefault(text.getKey(), ""))));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map(value -> value.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
