// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.i18n;

import dk.stigen.api.text.MessageKey;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The portal's bundles, for the texts that Java puts together. */
public enum Texts {
    ACTIVITY,
    ANSWER,
    ATTACHMENT,
    AUDIT,
    CASE,
    COMMENT,
    CONTRIBUTION,
    INITIATIVE,
    JOURNAL,
    MODERATION,
    MUNICIPALITY,
    NOTIFICATION,
    PARTICIPANT,
    PLUGINS,
    PORTAL,
    PRIVACY,
    PROMISE,
    SECURITY,
    SETTINGS,
    STATISTICS,
    SUPPORT,
    TEXTS,
    WORKPLACE;

    /** Returns the bundle's name, as {@code faces-config.xml} has it. */
    public String bundle() {
        return "messages." + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the text in the given language, with the values in its places. */
    public String in(Locale locale, String key, Object... values) {
        String pattern = bundle(locale).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Returns the text that the key stands for. */
    public String in(Locale locale, MessageKey key) {
        return in(locale, key.key(), key.arguments().toArray());
    }

    /** Returns the text in the language of the page that is shown. */
    public String here(String key, Object... values) {
        return in(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, values);
    }

    /** Returns the text, or the key where there is none. */
    public String orKey(Locale locale, String key) {
        return has(locale, key) ? in(locale, key) : key;
    }

    /** Returns whether there is such a text. */
    public boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    private ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(bundle(), locale, Thread.currentThread().getContextClassLoader());
    }
}
