// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.privacy.PortalShares;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataContribution;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words as the bundles of the portal and of the plugins have them. */
public final class PluginLabels implements ExportLabels {

    public static final String PORTAL = "portal";

    private final PluginRegistry plugins;
    private final PortalShares ours;
    private final Locale locale;
    private final Map<String, List<PersonalData>> inventories = new HashMap<>();

    public PluginLabels(PluginRegistry plugins, PortalShares ours, Locale locale) {
        this.plugins = plugins;
        this.ours = ours;
        this.locale = locale;
    }

    @Override
    public String step(String plugin) {
        return plugin.equals(PORTAL)
                ? text("export.portal")
                : plugins.find(new PluginId(plugin))
                        .map(handle -> Texts.PORTAL.in(
                                locale, "rung." + handle.descriptor().step().number() + ".name"))
                        .orElse(plugin);
    }

    @Override
    public String category(String plugin, String key) {
        return inventory(plugin).stream()
                .filter(category -> category.key().equals(key))
                .findFirst()
                .map(category -> plugin.equals(PORTAL)
                        ? Texts.PRIVACY.in(locale, category.what())
                        : plugins.text(new PluginId(plugin), category.what(), locale))
                .orElse(key);
    }

    private List<PersonalData> inventory(String plugin) {
        return inventories.computeIfAbsent(
                plugin,
                id -> id.equals(PORTAL)
                        ? ours.inventory()
                        : plugins.ask(
                                        new PluginId(id),
                                        PersonalDataContribution.class,
                                        "inventory",
                                        PersonalDataContribution::inventory)
                                .orElse(List.of()));
    }

    @Override
    public String field(String plugin, String name) {
        if (!plugin.equals(PORTAL)) {
            return plugins.text(new PluginId(plugin), plugin + ".data." + name, name, locale);
        }
        String key = "privacy.field." + name;
        return Texts.PRIVACY.has(Language.DANISH.locale(), key) ? text(key) : name;
    }

    @Override
    public String text(String key, Object... values) {
        return Texts.PRIVACY.in(locale, key, values);
    }

    @Override
    public String value(String stored) {
        if (stored.equals("true") || stored.equals("false")) {
            return text("export.value." + stored);
        }
        try {
            return Moments.dayAndTime(Instant.parse(stored), locale);
        } catch (DateTimeParseException e) {
            return stored;
        }
    }
}
