// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.PluginPage.Kind;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.Standing;
import dk.stigen.spi.view.ViewContribution;
import dk.stigen.volunteering.need.NeedHighlights;
import dk.stigen.volunteering.need.NeedReading;
import dk.stigen.volunteering.need.NeedStandings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What the ladder shows of rung 2. */
@ApplicationScoped
public class VolunteeringView implements ViewContribution {

    private static final PluginPage NEEDS =
            new PluginPage(Kind.ENTRY, "/ladder/volunteering/needs.xhtml", MessageKey.of("volunteering.list.title"));

    @Inject
    NeedReading reading;

    @Inject
    NeedHighlights highlights;

    @Inject
    NeedStandings standings;

    @Override
    public PluginId plugin() {
        return VolunteeringPlugin.ID;
    }

    @Override
    public List<PluginPage> pages() {
        return List.of(
                NEEDS,
                new PluginPage(Kind.ACTIVITY, "/ladder/volunteering/activity.xhtml", NEEDS.title()),
                new PluginPage(Kind.OTHER, "/ladder/volunteering/need.xhtml", MessageKey.of("volunteering.need")),
                new PluginPage(
                        Kind.OTHER, "/ladder/volunteering/shift.xhtml", MessageKey.of("volunteering.shift.title")),
                new PluginPage(
                        Kind.OTHER, "/ladder/volunteering/sign-ups.xhtml", MessageKey.of("volunteering.signups")),
                new PluginPage(
                        Kind.OTHER, "/ladder/volunteering/publish.xhtml", MessageKey.of("volunteering.publish.title")));
    }

    @Override
    public RungView rung() {
        long open = reading.shiftsWithPlaces();
        return new RungView(
                NEEDS.path(),
                MessageKey.of("volunteering.invitation"),
                Long.toString(open),
                MessageKey.of("volunteering.now", open));
    }

    @Override
    public List<Highlight> highlights(int most) {
        return highlights.newest(most);
    }

    @Override
    public List<Standing> standings(ParticipantId person, Standing.Part part, Instant before, int most) {
        return standings.of(person, part, before, most);
    }
}
