// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.crowdsourcing.proposal.ProposalHighlights;
import dk.stigen.crowdsourcing.proposal.ProposalStandings;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.PluginPage.Kind;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.Standing;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What the ladder shows of rung 4. */
@ApplicationScoped
public class CrowdsourcingView implements ViewContribution {

    private static final PluginPage PROPOSALS = new PluginPage(
            Kind.ENTRY, "/ladder/crowdsourcing/proposals.xhtml", MessageKey.of("crowdsourcing.list.title"));

    @Inject
    ProposalHighlights highlights;

    @Inject
    ProposalStandings standings;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public List<PluginPage> pages() {
        return List.of(
                PROPOSALS,
                new PluginPage(Kind.ACTIVITY, "/ladder/crowdsourcing/activity.xhtml", PROPOSALS.title()),
                new PluginPage(
                        Kind.OTHER, "/ladder/crowdsourcing/proposal.xhtml", MessageKey.of("crowdsourcing.proposal")),
                new PluginPage(
                        Kind.OTHER, "/ladder/crowdsourcing/submit.xhtml", MessageKey.of("crowdsourcing.list.submit")),
                new PluginPage(
                        Kind.OTHER,
                        "/ladder/crowdsourcing/valuation.xhtml",
                        MessageKey.of("crowdsourcing.valuation.title")));
    }

    @Override
    public RungView rung() {
        long open = highlights.openProposals();
        return new RungView(
                PROPOSALS.path(),
                MessageKey.of("crowdsourcing.invitation"),
                Long.toString(open),
                MessageKey.of("crowdsourcing.now", open));
    }

    @Override
    public List<Standing> standings(ParticipantId person, Standing.Part part, Instant before, int most) {
        return standings.of(person, part, before, most);
    }

    @Override
    public List<Highlight> highlights(int most) {
        return highlights.mostSupported(most);
    }
}
