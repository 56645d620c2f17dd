// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.calendar.CalendarEntry;
import dk.stigen.volunteering.VolunteeringPlugin;
import dk.stigen.volunteering.need.ShiftRepository.Dated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The shifts that everybody may see, each under a number of its own, since a need may have many. */
@ApplicationScoped
public class NeedCalendar implements CalendarContribution {

    @Inject
    ShiftRepository shifts;

    @Override
    public PluginId plugin() {
        return VolunteeringPlugin.ID;
    }

    @Override
    @Transactional
    public List<CalendarEntry> entries(Instant from, Instant until, int most) {
        return shifts.between(from, until, most).stream()
                .map(NeedCalendar::entry)
                .toList();
    }

    private static CalendarEntry entry(Dated shift) {
        return new CalendarEntry(
                new ContributionRef(VolunteeringPlugin.ID, "shift", shift.shift()),
                shift.title(),
                shift.startsAt(),
                Optional.of(shift.endsAt()),
                shift.place(),
                Need.path(shift.need()),
                Visibility.EVERYONE);
    }
}
