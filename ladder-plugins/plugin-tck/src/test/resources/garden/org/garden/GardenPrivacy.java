package org.garden;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.privacy.*;
import java.util.List;
import java.util.Optional;

@jakarta.enterprise.context.ApplicationScoped
public class GardenPrivacy implements PersonalDataContribution {

    @Override
    public PluginId plugin() {
        return GardenPlugin.ID;
    }

    @Override
    public List<PersonalData> inventory() {
        return List.of(new PersonalData(
                "beds",
                MessageKey.of("garden.privacy.beds"),
                MessageKey.of("garden.privacy.beds.purpose"),
                LegalBasis.CONSENT,
                Optional.empty()));
    }

    @Override
    public void export(ParticipantId person, PersonalDataWriter out) {}

    @Override
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        return new ErasureReport(0, 0, List.of());
    }
}
