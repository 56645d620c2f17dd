// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Uid;
import dk.stigen.api.contribution.Visibility.Reach;
import dk.stigen.persistence.activity.ActivityRepository.OpenPhase;
import dk.stigen.spi.calendar.CalendarEntry;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Entries as iCalendar writes them, after RFC 5545. */
final class CalendarFeed {

    static final String MEDIA_TYPE = "text/calendar; charset=utf-8";
    private static final String PRODUCT = "-//Stigen//Stigen//DA";

    private CalendarFeed() {}

    /**
     * Returns the calendar of what everybody may see; the rest is left out.
     *
     * @param phases those that everybody may see
     * @param portal the portal's address, which also makes the entries' lasting ids unique in the world
     */
    static String of(List<CalendarEntry> entries, List<OpenPhase> phases, String name, String portal, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        entries.stream()
                .filter(entry -> entry.visibility().reach() == Reach.EVERYONE)
                .map(entry -> event(entry, portal, now))
                .forEach(calendar::addEvent);
        phases.stream().map(phase -> event(phase, portal, now)).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(OpenPhase phase, String portal, Instant now) {
        VEvent event = new VEvent();
        event.setUid(new Uid(
                "portal-phase-" + phase.id().value() + "@" + URI.create(portal).getHost()));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(phase.activity() + ": " + phase.title());
        event.setDateStart(Date.from(phase.from()));
        phase.until().map(Date::from).ifPresent(event::setDateEnd);
        // it goes on for weeks and keeps nobody from anything else
        event.setTransparency(true);
        event.setUrl(portal + "/arena/initiative/" + phase.initiative().value());
        return event;
    }

    private static VEvent event(CalendarEntry entry, String portal, Instant now) {
        VEvent event = new VEvent();
        event.setUid(new Uid(entry.ref().toString().replace('/', '-') + "@"
                + URI.create(portal).getHost()));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(entry.title());
        event.setDateStart(Date.from(entry.from()));
        entry.until().map(Date::from).ifPresent(event::setDateEnd);
        if (!entry.place().isEmpty()) {
            event.setLocation(entry.place());
        }
        event.setUrl(portal + entry.path());
        return event;
    }
}
