// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.calendar;

import dk.stigen.api.time.PortalClock;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.contribution.PublicSteps;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.calendar.CalendarEntry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** {@code /calendar.ics}: what happens in the coming year and happened in the last month, to subscribe to. */
@WebServlet("/calendar.ics")
public class CalendarServlet extends HttpServlet {

    private static final Duration BEFORE = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final int MOST = 500;
    private static final int FRESH_SECONDS = 900;

    @Inject
    transient PluginRegistry plugins;

    @Inject
    transient PublicSteps steps;

    @Inject
    transient PortalConfiguration configuration;

    @Inject
    transient PortalClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = clock.now();
        byte[] feed = CalendarFeed.of(
                        entries(now.minus(BEFORE), now.plus(AHEAD)),
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

    private List<CalendarEntry> entries(Instant from, Instant until) {
        return steps.plugins().stream()
                .flatMap(plugin -> plugins
                        .ask(
                                plugin,
                                CalendarContribution.class,
                                "calendar",
                                calendar -> calendar.entries(from, until, MOST))
                        .orElse(List.of())
                        .stream())
                .sorted(Comparator.comparing(CalendarEntry::from))
                .toList();
    }
}
