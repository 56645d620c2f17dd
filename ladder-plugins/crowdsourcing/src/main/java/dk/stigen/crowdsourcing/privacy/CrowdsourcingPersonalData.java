// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.crowdsourcing.proposal.ProposalIndex;
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

/** Whose proposals they are: one has been public and others have acted on it, so that it stays without saying whose it is. */
@ApplicationScoped
public class CrowdsourcingPersonalData implements PersonalDataContribution {

    private static final List<PersonalData> INVENTORY = List.of(category("proposals"), category("valuations"));

    private static final ErasureReport.Kept ANSWERED =
            new ErasureReport.Kept("proposals", MessageKey.of("crowdsourcing.data.proposals.kept"));

    @Inject
    PersonalDataRepository repository;

    @Inject
    ProposalIndex index;

    private static PersonalData category(String key) {
        return new PersonalData(
                key,
                MessageKey.of("crowdsourcing.data." + key + ".what"),
                MessageKey.of("crowdsourcing.data." + key + ".purpose"),
                LegalBasis.PUBLIC_TASK,
                Optional.empty());
    }

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    @Transactional
    public void export(ParticipantId person, PersonalDataWriter out) {
        repository.proposalsBy(person, fields -> out.record("proposals", fields));
        repository.valuationsBy(person, fields -> out.record("valuations", fields));
    }

    @Override
    @Transactional
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        // asked first: afterwards nobody knows any more whose they were
        boolean answered = repository.hasAnsweredProposals(person);
        List<Long> proposals = repository.proposalsBy(person);
        long anonymised = repository.anonymiseProposalsBy(person);
        index.refresh(proposals);
        anonymised += repository.anonymiseValuationsBy(person);
        return new ErasureReport(0, anonymised, answered ? List.of(ANSWERED) : List.of());
    }
}
