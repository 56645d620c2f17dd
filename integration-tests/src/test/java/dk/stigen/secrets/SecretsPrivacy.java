// SPDX-License-Identifier: MPL-2.0
package dk.stigen.secrets;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.privacy.PersonalDataWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The notes are the test's own. */
@ApplicationScoped
public class SecretsPrivacy implements PersonalDataContribution {

    @Override
    public PluginId plugin() {
        return SecretsPlugin.ID;
    }

    @Override
    public List<PersonalData> inventory() {
        return List.of();
    }

    @Override
    public void export(ParticipantId person, PersonalDataWriter out) {
        // nothing is kept
    }

    @Override
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        return new ErasureReport(0, 0, List.of());
    }
}
