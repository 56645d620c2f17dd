// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.privacy;

import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.panels.PanelsPlugin;
import dk.stigen.panels.consultation.ConsultationTypes;
import dk.stigen.panels.survey.SurveyTypes;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.privacy.PersonalDataWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What people have answered and what officials have written. Of an anonymous answer nobody knows whose it is, the portal included. */
@ApplicationScoped
public class PanelsPersonalData implements PersonalDataContribution {

    private static final List<PersonalData> INVENTORY =
            List.of(category("answers"), category("surveys"), category("consultations"));

    @Inject
    PersonalDataRepository repository;

    @Inject
    SurveyTypes surveys;

    @Inject
    ConsultationTypes consultations;

    @Inject
    Contributions contributions;

    private static PersonalData category(String key) {
        return new PersonalData(
                key,
                MessageKey.of("panels.data." + key + ".what"),
                MessageKey.of("panels.data." + key + ".purpose"),
                LegalBasis.PUBLIC_TASK,
                Optional.empty());
    }

    @Override
    public PluginId plugin() {
        return PanelsPlugin.ID;
    }

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    @Transactional
    public void export(ParticipantId person, PersonalDataWriter out) {
        repository.answersBy(person, fields -> out.record("answers", fields));
        repository.surveysBy(person, fields -> out.record("surveys", fields));
        repository.consultationsBy(person, fields -> out.record("consultations", fields));
    }

    @Override
    @Transactional
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        // what is in somebody's own words may tell who it was
        long words = repository.removeWordsBy(person);
        // asked first: afterwards nobody knows any more whose they were
        List<Long> asked = repository.surveysBy(person);
        List<Long> heard = repository.consultationsBy(person);
        long cut = 0;
        cut += repository.cutAnswersFrom(person);
        cut += repository.cutSurveysFrom(person);
        cut += repository.cutConsultationsFrom(person);
        contributions.putAll(surveys.projections(asked));
        contributions.putAll(consultations.projections(heard));
        return new ErasureReport(words, cut, List.of());
    }
}
