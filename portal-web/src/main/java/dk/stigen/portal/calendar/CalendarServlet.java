// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.calendar;

import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.contribution.Sight;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** {@code /calendar.ics}: phases, meetings and days for answers of the coming year and the last month, to subscribe to. */
@WebServlet("/calendar.ics")
public class CalendarServlet extends HttpServlet {

    private static final Duration BEFORE = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final int MOST = 500;
    private static final int FRESH_SECONDS = 900;

    @Inject
    transient Agenda agenda;

    @Inject
    transient ActivityRepository activities;

    @Inject
    transient Sight sight;

    @Inject
    transient PortalConfiguration configuration;

    @Inject
    transient PortalClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = clock.now();
        byte[] feed = CalendarFeed.of(
                        agenda.between(now.minus(BEFORE), now.plus(AHEAD), MOST),
                        activities.phasesBetween(now.minus(BEFORE), now.plus(AHEAD), sight.anybody(), MOST),
                        configuration.municipality(),
                        configuration.publicUrl(),
                        now)
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType(CalendarFeed.MEDIA_TYPE);
        // the same to everybody
        response.setHeader("Cache-Control", "public, max-age=" + FRESH_SECONDS);
        response.setContentLength(feed.length);
        response.getOutputStream().write(feed);
    }
}
