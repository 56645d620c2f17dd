// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.crowdsourcing.proposal.ProposalDuties;
import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.calendar.CalendarEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** When the municipality has to answer at the latest. */
@ApplicationScoped
public class CrowdsourcingCalendar implements CalendarContribution {

    @Inject
    ProposalDuties duties;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public List<CalendarEntry> entries(Instant from, Instant until, int most) {
        return duties.dueBetween(from, until, most);
    }
}
