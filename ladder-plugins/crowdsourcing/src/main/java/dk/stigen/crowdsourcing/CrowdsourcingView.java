// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing;

import dk.stigen.api.text.MessageKey;
import dk.stigen.crowdsourcing.proposal.ProposalHighlights;
import dk.stigen.spi.plugin.PluginId;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the ladder shows of rung 4. */
@ApplicationScoped
public class CrowdsourcingView implements ViewContribution {

    @Inject
    ProposalHighlights highlights;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public RungView rung() {
        long open = highlights.openProposals();
        return new RungView(
                "/ladder/crowdsourcing/proposals",
                MessageKey.of("crowdsourcing.invitation"),
                Long.toString(open),
                MessageKey.of("crowdsourcing.now", open));
    }

    @Override
    public List<Highlight> highlights(int most) {
        return highlights.mostSupported(most);
    }
}
