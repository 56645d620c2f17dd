// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.portal;

import dk.stigen.api.settings.Setting;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the portal's answers say, read without more than the JDK. */
final class Answers {

    /** An object without another in it; what stands in its texts does not matter. */
    private static final Pattern OBJECT = Pattern.compile("\\{(?:[^{}\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\")*+\\}");

    private Answers() {}

    /** A participant. */
    record Person(String id, String name) {}

    /** Returns the people that {@code /api/v1/participants} lists. */
    static List<Person> people(String json) {
        return objects(json)
                .map(one -> new Person(
                        value(one, "id").orElseThrow(),
                        value(one, "displayName").orElse("")))
                .toList();
    }

    /** A contribution in the portal's index, by its type, number and page. */
    record Card(String type, String id, String page) {

        /** Whether the page bears the contribution's number, so that it is there for this one alone. */
        boolean isAlone() {
            return page.endsWith("/" + id);
        }
    }

    /** Returns the contributions that {@code /api/v1/contributions} lists. */
    static List<Card> cards(String json) {
        return objects(json)
                .filter(one -> value(one, "page").isPresent())
                .map(one -> new Card(
                        value(one, "type").orElseThrow(),
                        value(one, "id").orElseThrow(),
                        value(one, "page").orElseThrow()))
                .toList();
    }

    /** Returns what {@code /api/v1/plugins} tells of a plugin, empty where it is not there. */
    static Optional<String> told(String json, String plugin, String what) {
        return objects(json)
                .filter(one -> value(one, "id").filter(plugin::equals).isPresent())
                .findFirst()
                .flatMap(one -> value(one, what));
    }

    private static Stream<String> objects(String json) {
        return OBJECT.matcher(json).results().map(MatchResult::group);
    }

    private static Optional<String> value(String object, String name) {
        return Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}]*)")
                .matcher(object)
                .results()
                .map(found -> found.group(1).strip())
                .findFirst();
    }

    /** Returns where the rung of this number leads on the front page, empty for one that leads nowhere. */
    static Optional<String> rung(String frontPage, int number) {
        return Pattern.compile("<li class=\"st-r" + number + "\">(?:(?!</li>).)*?<a href=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(frontPage)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }

    /** Returns whether the export of a person holds a record of the plugin. */
    static boolean holdsRecords(String export, String plugin) {
        return Pattern.compile("\"plugin\"\\s*:\\s*\"" + plugin + "\"[^\\[]*\"records\"\\s*:\\s*\\[\\s*\\{")
                .matcher(export)
                .find();
    }

    /** Returns whether a form that the portal has made has a field for the setting. */
    static boolean hasField(String form, Setting<?> setting) {
        String name = setting.key().substring(setting.key().indexOf('.') + 1);
        return form.contains("id=\"v_" + name + "\"") || form.contains("id=\"v_" + name + "_");
    }

    /** Returns whether a page has a link to this path. */
    static boolean linksTo(String page, String path) {
        return page.contains("href=\"" + path + "\"");
    }
}
