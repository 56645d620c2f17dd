// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.cases;

import dk.stigen.api.activity.Activity;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.api.plugin.LadderStep;
import dk.stigen.persistence.cases.CasePart;
import dk.stigen.persistence.cases.CaseRepository;
import dk.stigen.portal.activity.PortalActivities;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The trail of a case, for {@code l:case}: each part as far as the reader may see it. */
@Named
@ApplicationScoped
public class CaseTrails {

    @Inject
    CaseRepository cases;

    @Inject
    Journey journey;

    @Inject
    Sight sight;

    @Inject
    PortalActivities activities;

    @Inject
    Participants participants;

    @Inject
    RequestMemory memory;

    @Inject
    Page page;

    /**
     * A part on the trail.
     *
     * @param ref what it is
     * @param label what it is called, empty where the reader may not see it
     * @param path its page, empty where the reader may not see it
     * @param detail what it is, in which activity and since when
     * @param reason why it came here, empty for where the case began
     * @param state as on l:step
     */
    public record Stop(
            ContributionRef ref, String label, String path, String detail, String reason, String state, int rung) {}

    /** Returns the trail of the contribution's case, empty where it has none and where a page is about no contribution. */
    public List<Stop> of(@Nullable ContributionRef ref) {
        // a form that comes back asks this also for what it does not draw
        if (ref == null) {
            return List.of();
        }
        return memory.recall(new Asked("trail", ref), () -> {
            List<CasePart> parts = mayBePart(ref) ? cases.around(ref) : List.of();
            Map<ContributionRef, Projection> seen =
                    journey.seen(parts.stream().map(CasePart::ref).toList());
            return IntStream.range(0, parts.size())
                    .mapToObj(i -> stop(
                            parts.get(i),
                            Optional.ofNullable(seen.get(parts.get(i).ref())),
                            i == parts.size() - 1))
                    .toList();
        });
    }

    /** A moved contribution is on the trail of those who may not see where it is now, too. */
    private boolean mayBePart(ContributionRef ref) {
        return sight.find(ref).map(row -> row.beside().parts()).orElse(true);
    }

    private Stop stop(CasePart part, Optional<Projection> seen, boolean last) {
        int rung = journey.step(part.ref().plugin()).map(LadderStep::number).orElse(0);
        Optional<Activity> activity = seen.map(Projection::activity).flatMap(activities::find);
        String state = last ? "here" : "done";
        if (seen.isEmpty() || activity.isEmpty()) {
            return new Stop(part.ref(), "", "", "", "", state, rung);
        }
        List<String> detail = new ArrayList<>();
        detail.add(journey.typeName(part.ref(), page.getLocale()));
        detail.add(activity.get().title());
        detail.add(Moments.day(
                part.arrival().map(CasePart.Arrival::at).orElse(seen.get().at()), page.getLocale()));
        return new Stop(
                part.ref(),
                seen.get().title(),
                seen.get().path(),
                String.join(" · ", detail),
                part.arrival().map(CasePart.Arrival::reason).orElse(""),
                state,
                rung);
    }

    /** Returns the number of the question whether the reader supports the case where it is now, too, 0 where he is not asked. */
    public long question(ContributionRef ref) {
        return of(ref).isEmpty()
                ? 0
                : memory.recall(
                        new Asked("question", ref),
                        () -> participants
                                .current()
                                .flatMap(person -> cases.question(ref, person.id()))
                                .orElse(0L));
    }

    /** Returns where the reader can move the contribution on, or an empty text where he cannot. */
    public String movePath(ContributionRef ref) {
        boolean official = participants
                .current()
                .filter(person -> person.has(Role.OFFICIAL) || person.has(Role.ADMIN))
                .isPresent();
        List<Stop> stops = official ? of(ref) : List.of();
        boolean goneOn = !stops.isEmpty() && !stops.get(stops.size() - 1).ref().equals(ref);
        return official && !goneOn ? "/office/move/" + ref : "";
    }

    private record Asked(String what, ContributionRef ref) {}
}
