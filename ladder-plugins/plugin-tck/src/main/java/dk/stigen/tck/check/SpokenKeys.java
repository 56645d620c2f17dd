// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.api.permission.Action;
import dk.stigen.api.settings.ChoiceSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.spi.statistics.StatisticsContribution;
import dk.stigen.spi.view.ViewContribution;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The keys that the portal looks up for what the plugin contributes, each with what it is for. */
final class SpokenKeys {

    private final Map<String, String> keys = new TreeMap<>();

    private SpokenKeys() {}

    static Map<String, String> of(PluginUnderTest plugin) {
        SpokenKeys found = new SpokenKeys();
        plugin.contributions(SettingsContribution.class)
                .flatMap(contribution ->
                        Stream.of(Scope.values()).flatMap(scope -> contribution.settings(scope).stream()))
                .forEach(found::setting);
        plugin.contributions(PermissionContribution.class)
                .flatMap(contribution -> contribution.actions().stream())
                .forEach(found::action);
        plugin.contributions(ViewContribution.class)
                .flatMap(contribution -> contribution.pages().stream())
                .forEach(page -> found.key(page.title(), "the title of " + page.view()));
        plugin.contributions(ContributionTypes.class)
                .flatMap(contribution -> contribution.types().stream())
                .forEach(type -> found.key(type.title(), "the title of the contribution " + type.key()));
        plugin.contributions(StatisticsContribution.class)
                .flatMap(contribution -> contribution.statistics().stream())
                .forEach(statistic -> found.key(statistic.title(), "the title of the statistic " + statistic.key()));
        plugin.contributions(OpenDataContribution.class)
                .flatMap(contribution -> contribution.datasets().stream())
                .forEach(dataset -> found.key(dataset.title(), "the title of the dataset " + dataset.key()));
        plugin.contributions(PersonalDataContribution.class)
                .flatMap(contribution -> contribution.inventory().stream())
                .forEach(data -> {
                    found.key(data.what(), "what the personal data " + data.key() + " are");
                    found.key(data.purpose(), "what the personal data " + data.key() + " are kept for");
                });
        return found.keys;
    }

    private void setting(Setting<?> setting) {
        keys.put(setting.key(), "the label of the setting " + setting.key());
        keys.put(setting.key() + ".help", "the help of the setting " + setting.key());
        if (setting instanceof ChoiceSetting choice) {
            choice.options()
                    .forEach(option -> keys.put(
                            setting.key() + "." + option, "the option " + option + " of the setting " + setting.key()));
        }
    }

    private void action(Action action) {
        keys.put(action.key(), "the name of the action " + action.key());
        keys.put(action.key() + ".help", "the help of the action " + action.key());
    }

    private void key(MessageKey key, String what) {
        if (!key.key().startsWith("portal.")) {
            keys.put(key.key(), what);
        }
    }
}
