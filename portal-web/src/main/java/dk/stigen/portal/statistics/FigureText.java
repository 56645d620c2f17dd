// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.statistics.About;
import dk.stigen.persistence.statistics.PartCount;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What figures are called. */
final class FigureText {

    private static final String BUNDLE = "messages.statistics";

    private FigureText() {}

    static String of(String key, Locale locale, Object... values) {
        String text = ResourceBundle.getBundle(
                        BUNDLE, locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /** Returns what the part is called. */
    static String name(About about, PartCount part, PluginRegistry plugins, Locale locale) {
        if (about == About.STEP) {
            return step(new PluginId(part.which()), plugins, locale);
        }
        if (part.name().isEmpty()) {
            return of("none." + about, locale);
        }
        return locale.equals(Locale.ENGLISH) && !part.nameEn().isEmpty() ? part.nameEn() : part.name();
    }

    /** Returns the name of the plugin's rung. */
    static String step(PluginId plugin, PluginRegistry plugins, Locale locale) {
        return plugins.find(plugin)
                .map(PluginHandle::descriptor)
                .map(descriptor ->
                        Texts.text(locale, "rung." + descriptor.step().number() + ".name"))
                .orElse(plugin.value());
    }
}
