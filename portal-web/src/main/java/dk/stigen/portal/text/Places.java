// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places in a text, such as {@code [[kommune]]}, into which the configuration's values go.
 *
 * <p>A text that names nobody itself stays true when the telephone number changes.
 */
@ApplicationScoped
public class Places {

    /** A tag, which stays as it is, or a place. */
    private static final Pattern PART = Pattern.compile("<[^>]*>|\\[\\[\\s*([^\\[\\]<>]*?)\\s*\\]\\]");

    /** What may stand in the brackets. */
    static final List<String> NAMES = List.of("kommune", "adresse", "mail", "telefon", "dpo");

    @Inject
    PortalConfiguration configuration;

    /** Returns the places that nothing would go into, as typed. */
    static List<String> unknown(String html) {
        return PART.matcher(html)
                .results()
                .map(part -> part.group(1))
                .filter(name -> name != null && !NAMES.contains(name))
                .distinct()
                .toList();
    }

    /** Returns clean HTML with the values in its places. */
    String filled(String html) {
        Map<String, String> values = Map.of(
                "kommune", HtmlText.escaped(configuration.municipality()),
                "adresse", HtmlText.escaped(configuration.address()),
                "mail", mail(configuration.contactEmail()),
                "telefon", HtmlText.escaped(configuration.contactPhone()),
                "dpo", mail(configuration.dataProtectionEmail()));
        return PART.matcher(html).replaceAll(part -> Matcher.quoteReplacement(filled(part, values)));
    }

    private static String filled(MatchResult part, Map<String, String> values) {
        String name = part.group(1);
        return name == null ? part.group() : values.getOrDefault(name, part.group());
    }

    private static String mail(String address) {
        String shown = HtmlText.escaped(address);
        return "<a href=\"mailto:" + shown + "\">" + shown + "</a>";
    }
}
