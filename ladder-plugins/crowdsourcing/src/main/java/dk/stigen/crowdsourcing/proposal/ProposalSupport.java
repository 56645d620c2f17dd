// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.answer.Addressee;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.time.PortalClock;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.support.Obligation;
import dk.stigen.spi.support.SupportContribution;
import dk.stigen.spi.support.SupportTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** What support means for a proposal: it is counted where lists are put in order by it, and at the goal the municipality owes an answer. */
@ApplicationScoped
public class ProposalSupport implements SupportContribution {

    @Inject
    ProposalRepository proposals;

    @Inject
    ShownProposal shown;

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
    public void hold(ContributionRef about) {
        proposals.lock(about.id());
    }

    /** What it was promised when it was submitted, whatever is set now. */
    @Override
    public Optional<SupportTerms> terms(ContributionRef about) {
        return shown.withNumber(about.id())
                .map(detail -> terms(detail.named().proposal(), detail.at()))
                .or(() -> proposals.find(about.id()).map(proposal -> terms(proposal, clock.now())));
    }

    private static SupportTerms terms(Proposal proposal, Instant now) {
        return new SupportTerms(
                proposal.getSupportGoal(), proposal.isCountShown(), ProposalPermissions.seeksSupport(proposal, now));
    }

    @Override
    @Transactional
    public Optional<Obligation> counted(ContributionRef about, int count) {
        return proposals.find(about.id()).flatMap(proposal -> counted(proposal, count));
    }

    /** The support that reaches the goal obliges the municipality to answer, by the day that it has named already if it has. */
    private Optional<Obligation> counted(Proposal proposal, int count) {
        boolean reached = !proposal.isGoalReached() && count >= proposal.getSupportGoal();
        Instant due = clock.now().plus(settings.value(ProposalSettings.ANSWER_TIME, proposal.getActivity()));
        proposals.count(proposal.getId(), count, due);
        return reached
                ? Optional.of(new Obligation(
                        Addressee.LEAD_DEPARTMENT,
                        Optional.ofNullable(proposal.getAnswerDue()).orElse(due)))
                : Optional.empty();
    }
}
