// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.contribution.Projection;
import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.contribution.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What citizens make on rung 4: proposals, which may go on to a panel, a meeting, a network, volunteers or another activity for proposals. */
@ApplicationScoped
public class ProposalTypes implements ContributionTypes {

    private static final ContributionType PROPOSAL = new ContributionType(
            Proposal.TYPE,
            MessageKey.of("crowdsourcing.proposal"),
            EnumSet.complementOf(EnumSet.of(LadderStep.EMPOWERMENT)),
            // a need that is not one person's alone, another activity of this rung, or a meeting that asks for more
            // ideas
            Set.of(LadderStep.EMPOWERMENT, LadderStep.CROWDSOURCING, LadderStep.DIALOGUE),
            Set.of(Service.SUPPORTS, Service.COMMENTS, Service.ATTACHMENTS));

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalIndex index;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public List<ContributionType> types() {
        return List.of(PROPOSAL);
    }

    @Override
    @Transactional
    public List<Projection> projections(String type, Collection<Long> ids) {
        return type.equals(Proposal.TYPE) && !ids.isEmpty() ? projections(proposals.find(ids)) : List.of();
    }

    @Override
    @Transactional
    public List<Projection> projectionsAfter(String type, long after, int most) {
        return type.equals(Proposal.TYPE) ? projections(proposals.after(after, most)) : List.of();
    }

    @Override
    @Transactional
    public boolean mask(String type, long id, String part, String cut) {
        if (!type.equals(Proposal.TYPE) || !proposals.mask(id, part, cut)) {
            return false;
        }
        index.refresh(List.of(id));
        return true;
    }

    private static List<Projection> projections(List<Proposal> found) {
        return found.stream().map(Proposal::projection).toList();
    }
}
