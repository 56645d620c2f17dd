// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.statistics.About;
import dk.stigen.persistence.statistics.PartCount;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import java.util.Locale;

/** What figures are called. */
final class FigureText {

    private FigureText() {}

    /** Returns what the part is called. */
    static String name(About about, PartCount part, PluginRegistry plugins, Locale locale) {
        if (about == About.STEP) {
            return step(new PluginId(part.which()), plugins, locale);
        }
        if (part.name().isEmpty()) {
            return Texts.STATISTICS.in(locale, "none." + about);
        }
        return locale.equals(Locale.ENGLISH) && !part.nameEn().isEmpty() ? part.nameEn() : part.name();
    }

    /** Returns the name of the plugin's rung. */
    static String step(PluginId plugin, PluginRegistry plugins, Locale locale) {
        return plugins.find(plugin)
                .map(PluginHandle::descriptor)
                .map(descriptor ->
                        Texts.PORTAL.in(locale, "rung." + descriptor.step().number() + ".name"))
                .orElse(plugin.value());
    }
}
