// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.byline.Authored;
import dk.stigen.api.byline.Bylines;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.volunteering.VolunteeringPlugin;
import dk.stigen.volunteering.need.NeedList.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What pages and the REST API show of needs: the same to everyone, by a constant number of statements.
 *
 * <p>Needs that the reader may not see, or of an activity that he may not see, are not there: in no list, on no page, in no figure.
 */
@ApplicationScoped
public class NeedReading {

    /**
     * A need with its shifts and its organiser's name.
     *
     * @param organiser the name it stands under; empty once the organiser has been erased
     * @param shifts all of them, the earliest first
     * @param at the database's time when it was read
     */
    public record Named(Need need, String organiser, List<Shift> shifts, Instant at) {

        /** Returns the shifts that have not ended, the earliest first. */
        public List<Shift> comingShifts() {
            return shifts.stream()
                    .filter(shift -> shift.getEndsAt().isAfter(at))
                    .toList();
        }

        /** Returns how many places are free on shifts that have not begun. */
        public int freePlaces() {
            return shifts.stream()
                    .filter(shift -> shift.getStartsAt().isAfter(at))
                    .mapToInt(Shift::getFree)
                    .sum();
        }

        /** Returns the shift that begins next. */
        public Optional<Shift> nextShift() {
            return shifts.stream().filter(shift -> !hasBegun(shift)).findFirst();
        }

        /** Returns whether the shift has begun, so that nobody can sign up any more. */
        public boolean hasBegun(Shift shift) {
            return !shift.getStartsAt().isAfter(at);
        }
    }

    /** A page of needs, the newest first. */
    public record Page(List<Named> needs, OptionalLong next) {}

    /** A need with the activity it was published in. */
    public record Detail(Activity activity, Named named) {}

    @Inject
    NeedRepository needs;

    @Inject
    ShiftRepository shifts;

    @Inject
    Activities activities;

    @Inject
    Contributions contributions;

    @Inject
    Bylines bylines;

    @Inject
    PortalClock clock;

    /** Returns the activities whose needs the reader may see, first those in which people can do something. */
    public List<Activity> activities() {
        return activities.of(VolunteeringPlugin.ID);
    }

    /** Returns the activity, however old, if it is of needs and the reader may see it. */
    public Optional<Activity> activity(ActivityId id) {
        return activities.find(id).filter(activity -> activity.plugin().equals(VolunteeringPlugin.ID));
    }

    /** Returns a page of the needs that are not over and the reader may see, of the activity if one is given. */
    @Transactional
    public Page list(Optional<ActivityId> activity, Filter filter, long after, int size) {
        NeedList found = needs.list(activity, filter, after, size);
        return new Page(named(found.needs()), found.next());
    }

    /** Returns the need, if the reader may see it. */
    @Transactional
    public Optional<Detail> detail(long id) {
        return needs.find(id)
                .filter(need -> contributions.sees(need.getRef()))
                .flatMap(need -> activities
                        .find(need.getActivity())
                        .map(activity ->
                                new Detail(activity, named(List.of(need)).get(0))));
    }

    /** Returns what the person has published and the reader may still see, the newest first. */
    @Transactional
    public List<Named> publishedBy(ParticipantId person, Instant before, int most) {
        return named(needs.publishedBy(person, before, most));
    }

    /** Returns what the shifts to come ask for. */
    @Transactional
    public List<String> competences() {
        return needs.competences();
    }

    /** Returns how many shifts to come have a place free, where people can do something. */
    @Transactional
    public long shiftsWithPlaces() {
        return shifts.withPlaces(activities().stream()
                .filter(activity -> activity.access() == Access.ENABLED)
                .map(Activity::id)
                .toList());
    }

    private List<Named> named(List<Need> found) {
        Instant now = clock.now();
        Map<Long, List<Shift>> held = shifts.of(found.stream().map(Need::getId).toList()).stream()
                .collect(Collectors.groupingBy(Shift::getNeed));
        Map<ContributionRef, String> organisers =
                bylines.of(found.stream()
                        .flatMap(need -> need
                                .getOrganiser()
                                .map(organiser -> new Authored(need.getRef(), need.getActivity(), organiser))
                                .stream())
                        .toList());
        return found.stream()
                .map(need -> new Named(
                        need,
                        organisers.getOrDefault(need.getRef(), ""),
                        held.getOrDefault(need.getId(), List.of()),
                        now))
                .toList();
    }
}
