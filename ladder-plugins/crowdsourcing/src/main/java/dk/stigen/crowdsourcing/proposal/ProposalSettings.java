// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.CountSetting;
import dk.stigen.api.settings.DurationSetting;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.Localized;
import dk.stigen.api.settings.RichTextSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingFault;
import dk.stigen.api.settings.SettingValues;
import dk.stigen.api.text.MessageKey;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.settings.SettingsContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What officials can set about proposals; what was promised to supporters is fixed once there is a proposal. */
@ApplicationScoped
public class ProposalSettings implements SettingsContribution {

    /** How many supports oblige the municipality to answer. */
    public static final CountSetting SUPPORT_GOAL = CountSetting.of("crowdsourcing.supportGoal", 150)
            .between(1, 100_000)
            .fixedOnceUnderWay();

    /** Whether everybody sees the count while a proposal seeks support; afterwards everybody does. */
    public static final FlagSetting COUNT_SHOWN =
            FlagSetting.of("crowdsourcing.countShown", true).fixedOnceUnderWay();

    /** For how long a proposal seeks support. */
    public static final DurationSetting SUPPORT_TIME = DurationSetting.of(
                    "crowdsourcing.supportTime", Duration.ofDays(180))
            .between(Duration.ofDays(1), Duration.ofDays(3650))
            .fixedOnceUnderWay();

    /** For how long the municipality may think once the goal is reached. */
    public static final DurationSetting ANSWER_TIME = DurationSetting.of(
                    "crowdsourcing.answerTime", Duration.ofDays(30))
            .between(Duration.ofDays(1), Duration.ofDays(365))
            .fixedOnceUnderWay();

    // the upper bounds are the columns' lengths
    static final CountSetting TITLE_MIN =
            CountSetting.of("crowdsourcing.titleMin", 5).between(1, 150);
    static final CountSetting TITLE_MAX =
            CountSetting.of("crowdsourcing.titleMax", 150).between(10, 150);
    static final CountSetting BODY_MIN =
            CountSetting.of("crowdsourcing.bodyMin", 20).between(1, 5000);
    static final CountSetting BODY_MAX =
            CountSetting.of("crowdsourcing.bodyMax", 5000).between(100, 5000);

    /** What stands above the proposals: what they are wanted for, and what becomes of them. */
    static final RichTextSetting INTRODUCTION =
            RichTextSetting.of("crowdsourcing.introduction", Localized.EMPTY, 10_000);

    private static final List<Setting<?>> RULES =
            List.of(SUPPORT_GOAL, COUNT_SHOWN, SUPPORT_TIME, ANSWER_TIME, TITLE_MIN, TITLE_MAX, BODY_MIN, BODY_MAX);

    @Inject
    ProposalRepository proposals;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public List<Setting<?>> settings(Scope scope) {
        return switch (scope) {
            case PORTAL -> RULES;
            case ACTIVITY ->
                Stream.<Setting<?>>concat(Stream.of(INTRODUCTION), RULES.stream())
                        .toList();
            case PHASE -> List.of(INTRODUCTION);
        };
    }

    @Override
    public List<SettingFault> check(Scope scope, SettingValues values) {
        return Stream.of(bounds(values, TITLE_MIN, TITLE_MAX), bounds(values, BODY_MIN, BODY_MAX))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SettingFault> bounds(SettingValues values, CountSetting min, CountSetting max) {
        return values.get(min) > values.get(max)
                ? Optional.of(new SettingFault(max.key(), MessageKey.of("crowdsourcing.fault.bounds", values.get(min))))
                : Optional.empty();
    }

    @Override
    @Transactional
    public boolean isUnderWay(ActivityId activity) {
        return proposals.areIn(activity);
    }
}
