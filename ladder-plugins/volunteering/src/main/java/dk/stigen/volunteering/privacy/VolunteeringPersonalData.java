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
import dk.stigen.volunteering.need.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who seeks volunteers and who is one: needs stay without saying who published them, and a place that somebody had goes on to the next. */
@ApplicationScoped
public class VolunteeringPersonalData implements PersonalDataContribution {

    private static final List<PersonalData> INVENTORY =
            List.of(category("needs"), category("signups"), category("checks"));

    @Inject
    PersonalDataRepository repository;

    @Inject
    NeedIndex index;

    @Inject
    Places places;

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
        repository.signUpsBy(person, fields -> out.record("signups", fields));
        repository.checksOf(person, fields -> out.record("checks", fields));
    }

    @Override
    @Transactional
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        // asked first: afterwards nobody knows any more whose they were
        List<Long> needs = repository.needsBy(person);
        int anonymised = repository.anonymiseNeedsBy(person);
        index.refresh(needs);
        int erased = places.forget(person) + repository.forgetChecksOf(person);
        anonymised += repository.forgetApprover(person);
        return new ErasureReport(erased, anonymised, List.of());
    }
}
