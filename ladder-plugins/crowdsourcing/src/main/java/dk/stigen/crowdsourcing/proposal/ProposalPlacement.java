// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Gives proposals from before there were activities one of their own, so that they can be read, supported and answered as ever.
 *
 * <p>Done whenever there are such proposals, and not only after an upgrade: a node that still runs the version before may have taken
 * another meanwhile.
 */
@ApplicationScoped
public class ProposalPlacement {

    private static final Logger log = System.getLogger(ProposalPlacement.class.getName());

    @Inject
    Activities activities;

    @Inject
    Contributions contributions;

    @Inject
    ProposalRepository proposals;

    @Transactional
    public void placeEarlier() {
        if (!proposals.hasUnplaced()) {
            return;
        }
        // what officials would have typed, and may change; the municipality's language is Danish
        ResourceBundle texts = ResourceBundle.getBundle(
                "messages.crowdsourcing",
                Locale.forLanguageTag("da"),
                Thread.currentThread().getContextClassLoader());
        int placed = proposals.place(activities.enact(
                CrowdsourcingPlugin.ID,
                texts.getString("crowdsourcing.earlier.initiative"),
                texts.getString("crowdsourcing.earlier.activity")));
        contributions.renew(CrowdsourcingPlugin.ID);
        log.log(Level.INFO, "{0} proposals from before there were activities have one now.", placed);
    }
}
