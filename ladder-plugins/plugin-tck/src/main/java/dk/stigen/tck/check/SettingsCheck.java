// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingValues;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Settings are named after the plugin, and what holds where nobody has set anything may be set. */
public final class SettingsCheck implements Check {

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        return plugin.contributions(SettingsContribution.class)
                .flatMap(contribution ->
                        Stream.of(Scope.values()).flatMap(scope -> faults(contribution, scope, plugin)));
    }

    private static Stream<String> faults(SettingsContribution contribution, Scope scope, PluginUnderTest plugin) {
        List<String> faults = new ArrayList<>();
        List<Setting<?>> settings = contribution.settings(scope);
        Set<String> keys = new HashSet<>();
        for (Setting<?> setting : settings) {
            if (!setting.key().startsWith(plugin.id() + ".")) {
                faults.add("The setting '%s' is not named after the plugin. Let its key begin with '%s.'."
                        .formatted(setting.key(), plugin.id()));
            }
            if (!keys.add(setting.key())) {
                faults.add("The setting '%s' stands twice in the scope %s. Leave one out."
                        .formatted(setting.key(), scope));
            }
            standard(setting).forEach(faults::add);
        }
        contribution.check(scope, SettingValues.standards(settings)).stream()
                .map(fault ->
                        "The standards of the scope %s may not be stored together: '%s' has the fault '%s'. Choose others."
                                .formatted(scope, fault.setting(), fault.text().key()))
                .forEach(faults::add);
        return faults.stream();
    }

    private static <T> Stream<String> standard(Setting<T> setting) {
        return setting.check(setting.standard()).stream()
                .map(fault ->
                        "The standard of the setting '%s' may not be set: it has the fault '%s'. Choose another one."
                                .formatted(setting.key(), fault.text().key()));
    }
}
