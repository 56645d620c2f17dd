// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts from the bundles of plugins. A text that is missing costs nobody a page: its key stands in its place. */
final class PluginTexts {

    private static final Logger log = System.getLogger(PluginTexts.class.getName());

    private PluginTexts() {}

    /** Returns what the bundle says under the key, or the other text where bundle or key are missing and nobody has promised them. */
    static String text(PluginId plugin, String key, String otherwise, Locale locale) {
        try {
            return bundle(plugin, locale).getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    private static ResourceBundle bundle(PluginId plugin, Locale locale) {
        return ResourceBundle.getBundle(
                "messages." + plugin, locale, Thread.currentThread().getContextClassLoader());
    }

    static String text(PluginId plugin, MessageKey key, Locale locale) {
        try {
            String pattern = bundle(plugin, locale).getString(key.key());
            return new MessageFormat(pattern, locale).format(key.arguments().toArray());
        } catch (MissingResourceException | IllegalArgumentException e) {
            log.log(Level.WARNING, "Plugin {0} lacks the text {1}: {2}", plugin, key.key(), e.getMessage());
            return key.key();
        }
    }
}
