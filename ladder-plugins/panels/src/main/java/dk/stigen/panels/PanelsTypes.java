// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels;

import dk.stigen.api.contribution.Projection;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.panels.consultation.Consultation;
import dk.stigen.panels.consultation.ConsultationTypes;
import dk.stigen.panels.consultation.Paragraph;
import dk.stigen.panels.survey.Survey;
import dk.stigen.panels.survey.SurveyTypes;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.contribution.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is made on rung 3, all of which stays where it is: surveys, and consultations whose paragraphs are commented on one by one. */
@ApplicationScoped
public class PanelsTypes implements ContributionTypes {

    private static final List<ContributionType> TYPES = List.of(
            new ContributionType(Survey.TYPE, MessageKey.of("panels.survey"), Set.of(), Set.of()),
            new ContributionType(Consultation.TYPE, MessageKey.of("panels.consultation"), Set.of(), Set.of()),
            new ContributionType(
                    Paragraph.TYPE, MessageKey.of("panels.paragraph"), Set.of(), Set.of(), Set.of(Service.COMMENTS)));

    @Inject
    SurveyTypes surveys;

    @Inject
    ConsultationTypes consultations;

    @Override
    public PluginId plugin() {
        return PanelsPlugin.ID;
    }

    @Override
    public List<ContributionType> types() {
        return TYPES;
    }

    @Override
    public List<Projection> projections(String type, Collection<Long> ids) {
        return switch (type) {
            case Survey.TYPE -> surveys.projections(ids);
            case Consultation.TYPE -> consultations.projections(ids);
            case Paragraph.TYPE -> consultations.paragraphs(ids);
            default -> List.of();
        };
    }

    @Override
    public List<Projection> projectionsAfter(String type, long after, int most) {
        return switch (type) {
            case Survey.TYPE -> surveys.projectionsAfter(after, most);
            case Consultation.TYPE -> consultations.projectionsAfter(after, most);
            case Paragraph.TYPE -> consultations.paragraphsAfter(after, most);
            default -> List.of();
        };
    }

    @Override
    public boolean mask(String type, long id, String part, String cut) {
        return switch (type) {
            case Survey.TYPE -> surveys.mask(id, part, cut);
            case Consultation.TYPE -> consultations.mask(id, part, cut);
            case Paragraph.TYPE -> consultations.maskParagraph(id, part, cut);
            default -> false;
        };
    }
}
