// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.comment.Comments;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.FlagSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.panels.PanelsPlugin;
import dk.stigen.spi.settings.SettingsContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What officials can set; what was promised to those who answer or comment is fixed once somebody has. */
@ApplicationScoped
public class SurveySettings implements SettingsContribution {

    /** Whether everybody sees the results while a survey still takes answers. */
    public static final FlagSetting INTERIM_SHOWN =
            FlagSetting.of("panels.interimShown", false).fixedOnceUnderWay();

    @Inject
    AnswerRepository answers;

    @Inject
    Comments comments;

    @Override
    public PluginId plugin() {
        return PanelsPlugin.ID;
    }

    @Override
    public List<Setting<?>> settings(Scope scope) {
        return scope == Scope.PHASE ? List.of() : List.of(INTERIM_SHOWN);
    }

    @Override
    @Transactional
    public boolean isUnderWay(ActivityId activity) {
        return answers.areIn(activity) || comments.anyIn(activity);
    }
}
