// SPDX-License-Identifier: MPL-2.0
package dk.stigen.rules;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.AudienceSetting;
import dk.stigen.api.settings.ChoiceSetting;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.DateWindowSetting;
import dk.stigen.api.settings.DurationSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.LineSetting;
import dk.stigen.api.settings.Localized;
import dk.stigen.api.settings.LocalizedTextSetting;
import dk.stigen.api.settings.RichTextSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.SecretSetting;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingFault;
import dk.stigen.api.settings.SettingValues;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.settings.SettingsContribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A setting of each type. */
@ApplicationScoped
public class Rules implements SettingsContribution {

    public static final FlagSetting SHOWN = FlagSetting.of("rules.shown", true);
    public static final CountSetting GOAL =
            CountSetting.of("rules.goal", 150).between(1, 100_000).fixedOnceUnderWay();
    public static final CountSetting LEAST = CountSetting.of("rules.least", 5).between(1, 1000);
    public static final ChoiceSetting ORDER = ChoiceSetting.of("rules.order", "newest", "supported");
    public static final LineSetting ADDRESS = LineSetting.of("rules.address", "", 100);
    public static final LocalizedTextSetting INVITATION =
            LocalizedTextSetting.of("rules.invitation", new Localized("Kom med", "Take part"), 300);
    public static final RichTextSetting TERMS = RichTextSetting.of("rules.terms", Localized.EMPTY, 2000);
    public static final SecretSetting KEY = SecretSetting.of("rules.key");
    public static final DurationSetting WAIT =
            DurationSetting.of("rules.wait", Duration.ofDays(90)).between(Duration.ofHours(1), Duration.ofDays(365));
    public static final DateWindowSetting OPEN = DateWindowSetting.of("rules.open");
    public static final AudienceSetting INTERIM = AudienceSetting.of("rules.interim", Audience.OFFICIALS);

    /** The activities in which somebody has acted. */
    public static final Set<ActivityId> UNDER_WAY = ConcurrentHashMap.newKeySet();

    @Override
    public PluginId plugin() {
        return RulesPlugin.ID;
    }

    @Override
    public List<Setting<?>> settings(Scope scope) {
        return scope == Scope.PHASE
                ? List.of(SHOWN, GOAL)
                : List.of(SHOWN, GOAL, LEAST, ORDER, ADDRESS, INVITATION, TERMS, KEY, WAIT, OPEN, INTERIM);
    }

    @Override
    public List<SettingFault> check(Scope scope, SettingValues values) {
        return scope != Scope.PHASE && values.get(LEAST) > values.get(GOAL)
                ? List.of(new SettingFault(LEAST.key(), MessageKey.of("rules.fault.least")))
                : List.of();
    }

    @Override
    public boolean isUnderWay(ActivityId activity) {
        return UNDER_WAY.contains(activity);
    }
}
