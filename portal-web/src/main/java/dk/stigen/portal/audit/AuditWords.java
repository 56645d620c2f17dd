// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands in the log, in the reader's language. What nobody has words for any more, such as a plugin that is gone, is shown as it is stored. */
@ApplicationScoped
public class AuditWords {

    private static final String KEY_OF_A_PLUGIN = "[a-z][a-z0-9]{2,29}\\.[A-Za-z0-9._]+";

    @Inject
    PluginRegistry plugins;

    /** Returns the words for an act. */
    public String act(String act, Locale locale) {
        return text(act, act, locale);
    }

    String subject(String subject, Locale locale) {
        String[] parts = subject.split("/", 3);
        if (parts.length < 3) {
            return subject;
        }
        boolean ours = parts[0].equals(AuditSubject.PORTAL);
        String type = text(parts[0] + (ours ? ".audit.subject." : ".") + parts[1], parts[1], locale);
        return type + " " + parts[2];
    }

    List<String> details(String act, Map<String, String> details, Locale locale) {
        boolean ours = owner(act).equals(AuditSubject.PORTAL);
        return details.entrySet().stream()
                .map(detail -> {
                    String key = (ours ? "portal.audit.detail" : act) + "." + detail.getKey();
                    return text(key, detail.getKey(), locale) + ": " + value(key, detail.getValue(), locale);
                })
                .toList();
    }

    private String value(String key, String value, Locale locale) {
        String words = text(key + "." + value, value, locale);
        if (!words.equals(value)) {
            return words;
        }
        return value.matches(KEY_OF_A_PLUGIN) ? text(value, value, locale) : moment(value, locale);
    }

    private static String moment(String value, Locale locale) {
        try {
            return Moments.dayAndTime(Instant.parse(value), locale);
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** Returns the text of the audit log's own pages, with the values in its places. */
    String own(Locale locale, String key, String... values) {
        return Texts.AUDIT.in(locale, key, (Object[]) values);
    }

    private String text(String key, String otherwise, Locale locale) {
        if (!owner(key).equals(AuditSubject.PORTAL)) {
            return plugins.text(new PluginId(owner(key)), key, otherwise, locale);
        }
        return Texts.AUDIT.has(locale, key) ? Texts.AUDIT.in(locale, key) : otherwise;
    }

    private static String owner(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
