// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.move.Arrival;
import dk.stigen.spi.move.Luggage;
import dk.stigen.spi.move.MoveContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Proposals go on to other activities, also once they are answered, and become of what comes from others; an answer that is owed stays owed. */
@ApplicationScoped
public class ProposalMoves implements MoveContribution {

    @Inject
    ProposalRepository proposals;

    @Inject
    Settings settings;

    @Inject
    PortalClock clock;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    @Transactional
    public Optional<Luggage> pack(ContributionRef ref) {
        return proposals
                .find(ref.id())
                .filter(proposal -> !proposal.isMoved())
                .map(proposal -> new Luggage(proposal.getTitle(), proposal.getBody(), proposal.getAuthor()));
    }

    @Override
    public Decision accepts(Arrival arrival) {
        return draft(arrival)
                        .faults(TextLimits.in(arrival.activity(), settings))
                        .isEmpty()
                ? Decision.allowed()
                : Decision.denied("crowdsourcing.denied.limits");
    }

    @Override
    @Transactional
    public ContributionRef arrive(Arrival arrival) {
        Instant now = clock.now();
        return proposals
                .add(new Proposal(
                        draft(arrival),
                        arrival.luggage().author(),
                        UUID.randomUUID(),
                        now,
                        Promise.in(arrival.activity(), settings, now)))
                .ref();
    }

    private static ProposalDraft draft(Arrival arrival) {
        return new ProposalDraft(
                new PlainText(arrival.luggage().title()),
                new PlainText(arrival.luggage().text()));
    }

    @Override
    @Transactional
    public void depart(ContributionRef ref, ContributionRef to) {
        // whoever is about to support it has done so, or finds it moved
        if (!proposals.lock(ref.id()) || !proposals.move(ref.id())) {
            throw new IllegalStateException("The proposal " + ref + " does not go on.");
        }
    }
}
