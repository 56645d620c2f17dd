// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.panels.consultation.ConsultationPermissions;
import dk.stigen.panels.consultation.Paragraph;
import dk.stigen.panels.survey.Survey;
import dk.stigen.panels.survey.SurveyPermissions;
import dk.stigen.spi.permission.PermissionContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who may answer and comment, conduct surveys and consultations, respond to what was said and read what each has answered. */
@ApplicationScoped
public class PanelsPermissions implements PermissionContribution {

    /** To write and publish surveys and consultations, and to close surveys. */
    public static final Action CONDUCT = new Action("panels.conduct", Audience.OFFICIALS);

    @Inject
    SurveyPermissions surveys;

    @Inject
    ConsultationPermissions consultations;

    @Override
    public PluginId plugin() {
        return PanelsPlugin.ID;
    }

    @Override
    public List<Action> actions() {
        return List.of(SurveyPermissions.ANSWER, CONDUCT, ConsultationPermissions.RESPOND, SurveyPermissions.EXPORT);
    }

    @Override
    public Decision decide(Action action, Actor actor, Subject subject) {
        return subject.contribution()
                .map(ref -> switch (ref.type()) {
                    case Survey.TYPE -> surveys.decide(action, actor, ref.id());
                    case Paragraph.TYPE -> consultations.decide(action, ref.id());
                    default -> Decision.allowed();
                })
                .orElse(Decision.allowed());
    }
}
