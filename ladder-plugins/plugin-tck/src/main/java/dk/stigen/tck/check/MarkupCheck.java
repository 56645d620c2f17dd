// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.tck.plugin.PluginUnderTest;
import dk.stigen.tck.plugin.View;
import dk.stigen.tck.plugin.View.Attribute;
import dk.stigen.tck.plugin.View.Tag;
import dk.stigen.tck.plugin.View.Word;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No text stands in a view that only one language would have, and nothing that the portal's content policy keeps from working. */
public final class MarkupCheck implements Check {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SPOKEN = Set.of(
            "label",
            "lead",
            "hint",
            "caption",
            "alt",
            "placeholder",
            "aria-label",
            "meta",
            "by",
            "requiredMessage",
            "summary");
    private static final Set<String> REFUSED = Set.of("script", "style");

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        return View.of(plugin).stream()
                .flatMap(view ->
                        Stream.of(words(view), attributes(view), policy(view)).flatMap(faults -> faults));
    }

    private static Stream<String> words(View view) {
        return view.words().stream().filter(word -> isText(word.text())).map(word -> literal(view, word.line(), word));
    }

    private static Stream<String> attributes(View view) {
        return view.tags().stream()
                .flatMap(tag -> tag.attributes().stream()
                        .filter(attribute -> SPOKEN.contains(attribute.name()) || isTitle(tag, attribute))
                        .filter(attribute -> isText(attribute.value()))
                        .map(attribute -> literal(view, tag.line(), new Word(attribute.value(), tag.line()))));
    }

    private static boolean isTitle(Tag tag, Attribute attribute) {
        return attribute.name().equals("title") && !tag.name().equals("link");
    }

    private static String literal(View view, int line, Word word) {
        return "%s, line %d: the text “%s” would be the same in every language. Move it to the bundle and look it up there."
                .formatted(view.path(), line, word.text().replaceAll("\\s+", " "));
    }

    private static boolean isText(String text) {
        return LETTERS.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private static Stream<String> policy(View view) {
        Stream<String> elements = view.tags().stream()
                .filter(tag -> REFUSED.contains(tag.name()) && tag.value("src").isEmpty())
                .map(tag ->
                        "%s, line %d: browsers do not run a <%s> that stands in a page of the portal. Put it into a file in META-INF/resources."
                                .formatted(view.path(), tag.line(), tag.name()));
        Stream<String> attributes = view.tags().stream()
                .flatMap(tag -> tag.attributes().stream()
                        .filter(attribute -> attribute.name().matches("style|on[a-z]+"))
                        .map(attribute ->
                                "%s, line %d: browsers ignore the attribute %s in a page of the portal. Use a class of the portal's or a tag l:… instead."
                                        .formatted(view.path(), tag.line(), attribute.name())));
        return Stream.concat(elements, attributes);
    }
}
