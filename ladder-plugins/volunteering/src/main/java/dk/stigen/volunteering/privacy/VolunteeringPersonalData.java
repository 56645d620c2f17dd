// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.privacy.PersonalDataWriter;
import dk.stigen.volunteering.VolunteeringPlugin;
import dk.stigen.volunteering.need.NeedIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who seeks volunteers: what others have signed up for stays, without saying who sought them. */
@ApplicationScoped
public class VolunteeringPersonalData implements PersonalDataContribution {

    private static final List<PersonalData> INVENTORY = List.of(category("needs"));

    @Inject
    PersonalDataRepository repository;

    @Inject
    NeedIndex index;

    private static PersonalData category(String key) {
        return new PersonalData(
                key,
                MessageKey.of("volunteering.data." + key + ".what"),
                MessageKey.of("volunteering.data." + key + ".purpose"),
                LegalBasis.PUBLIC_TASK,
                Optional.empty());
    }

    @Override
    public PluginId plugin() {
        return VolunteeringPlugin.ID;
    }

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    @Transactional
    public void export(ParticipantId person, PersonalDataWriter out) {
        repository.needsBy(person, fields -> out.record("needs", fields));
    }

    @Override
    @Transactional
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        // asked first: afterwards nobody knows any more whose they were
        List<Long> needs = repository.needsBy(person);
        int anonymised = repository.anonymiseNeedsBy(person);
        index.refresh(needs);
        return new ErasureReport(0, anonymised, List.of());
    }
}
