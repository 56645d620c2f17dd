// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.crowdsourcing.proposal.EarlierAnswers;
import dk.stigen.crowdsourcing.proposal.EarlierSupports;
import dk.stigen.crowdsourcing.proposal.ExpiryWatch;
import dk.stigen.crowdsourcing.proposal.ProposalPlacement;
import dk.stigen.spi.plugin.Activation;
import dk.stigen.spi.plugin.LadderPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The plugin on rung 4. */
@ApplicationScoped
public class CrowdsourcingPlugin implements LadderPlugin {

    /** The id that names all the plugin's namespaces. */
    public static final PluginId ID = new PluginId("crowdsourcing");

    @Inject
    ProposalPlacement placement;

    @Inject
    EarlierAnswers earlier;

    @Inject
    EarlierSupports earlierSupports;

    @Inject
    ExpiryWatch expiry;

    @Override
    public PluginId id() {
        return ID;
    }

    @Override
    public void activated(Activation activation) {
        placement.placeEarlier();
        while (earlier.giveSome()) {
            // there may be more
        }
        while (earlierSupports.giveSome()) {
            // there may be more
        }
        expiry.start();
    }

    @Override
    public void deactivated() {
        expiry.stop();
    }
}
