// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.NameRule;
import dk.stigen.persistence.activity.Phase;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * An official sets up what is to go on in an initiative: activities and phases.
 *
 * <p>What is changed brings the version that the official saw; where a colleague has changed it since, nothing is stored.
 */
@ApplicationScoped
public class Planning {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** A colleague has changed it meanwhile; nothing is overwritten. */
        OVERTAKEN,
        /** Everybody can see it already, and then what publication asked for would be gone. */
        INCOMPLETE,
        /** Another phase of the activity goes on at the same time. */
        OVERLAPPING,
        /** The phase would have begun at another time, though people rely on its own rules. */
        BEGINNING_FIXED,
        /** The phase would have ended at another time, though people rely on its own rules. */
        END_FIXED,
        /** The phase has begun and people rely on its own rules, so it stays. */
        FIXED,
        UNKNOWN
    }

    @Inject
    ActivityRepository activities;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    PhaseRules rules;

    @Inject
    PortalClock clock;

    @Inject
    RequestMemory memory;

    @Inject
    PlanningAudit audit;

    /** Makes an activity and returns its number. */
    @Transactional
    public ActivityId add(
            InitiativeId initiative,
            PluginId plugin,
            String title,
            Access access,
            NameRule names,
            Participant official) {
        check(official);
        Activity activity = new Activity(initiative, plugin, title, access, Optional.of(official.id()));
        activity.name(names);
        ActivityId made = activities.add(activity).id();
        takeOutOfReview(initiative);
        audit.activity("made", made, access, names);
        return made;
    }

    /** Changes the activity; contributions that are there keep the names they stand under. */
    @Transactional
    public Outcome revise(
            ActivityId id, long version, String title, Access access, NameRule names, Participant official) {
        check(official);
        Optional<Activity> found = activities.lock(id);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (found.get().version() != version) {
            return Outcome.OVERTAKEN;
        }
        found.get().revise(title, access);
        found.get().name(names);
        takeOutOfReview(found.get().initiative());
        audit.activity("revised", id, access, names);
        memory.forget();
        return Outcome.DONE;
    }

    /** Adds a phase to the activity. */
    @Transactional
    public Outcome add(ActivityId activity, String title, Instant from, Optional<Instant> until, Participant official) {
        check(official);
        if (activities.lock(activity).isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (isTaken(activity, Optional.empty(), from, until)) {
            return Outcome.OVERLAPPING;
        }
        Phase made = activities.add(new Phase(activity, title, from, until));
        takeOutOfReview(activity);
        audit.phase("made", made.id(), made);
        memory.forget();
        return Outcome.DONE;
    }

    /** Changes the phase; where people rely on its own rules, the time that has passed keeps them. */
    @Transactional
    public Outcome revise(
            PhaseId id, long version, String title, Instant from, Optional<Instant> until, Participant official) {
        check(official);
        Optional<Phase> found = held(id);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Phase phase = found.get();
        if (phase.version() != version) {
            return Outcome.OVERTAKEN;
        }
        if (isTaken(phase.activity(), Optional.of(id), from, until)) {
            return Outcome.OVERLAPPING;
        }
        Outcome moved = moved(phase, from, until);
        if (moved != Outcome.DONE && areFixed(phase, id)) {
            return moved;
        }
        phase.revise(title, from, until);
        takeOutOfReview(phase.activity());
        audit.phase("revised", id, phase);
        memory.forget();
        return Outcome.DONE;
    }

    /** Removes the phase with what was chosen for it; the history of that stays. */
    @Transactional
    public Outcome remove(PhaseId id, long version, Participant official) {
        check(official);
        Optional<Phase> found = held(id);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (found.get().version() != version) {
            return Outcome.OVERTAKEN;
        }
        if (found.get().from().isBefore(clock.now()) && areFixed(found.get(), id)) {
            return Outcome.FIXED;
        }
        audit.phase("removed", id, found.get());
        activities.remove(found.get());
        takeOutOfReview(found.get().activity());
        memory.forget();
        return Outcome.DONE;
    }

    private void takeOutOfReview(ActivityId changed) {
        activities.find(changed).map(Activity::initiative).ifPresent(this::takeOutOfReview);
    }

    /** What a colleague publishes is what he was asked to look at, its activities and phases among it. */
    private void takeOutOfReview(InitiativeId changed) {
        initiatives
                .lock(changed)
                .filter(initiative -> initiative.status() == Initiative.Status.IN_REVIEW)
                .ifPresent(initiative -> initiative.withdraw(clock.now()));
    }

    /** Holds the phase's activity, so that its phases change one after the other, and reads the phase as it is then. */
    private Optional<Phase> held(PhaseId id) {
        return activities.activityOf(id).flatMap(activities::lock).flatMap(held -> activities.find(id));
    }

    /** Returns what would move of the time that has passed, {@code DONE} where only what is to come changes. */
    private Outcome moved(Phase phase, Instant from, Optional<Instant> until) {
        Instant now = clock.now();
        if (!passed(phase.from(), now).equals(passed(from, now))) {
            return Outcome.BEGINNING_FIXED;
        }
        return passed(phase.until().orElse(now), now).equals(passed(until.orElse(now), now))
                ? Outcome.DONE
                : Outcome.END_FIXED;
    }

    /** All that is to come is the same. */
    private static Instant passed(Instant moment, Instant now) {
        return moment.isBefore(now) ? moment : now;
    }

    private boolean areFixed(Phase phase, PhaseId id) {
        return activities
                .find(phase.activity())
                .filter(activity -> rules.areFixed(activity.plugin(), phase.activity(), id))
                .isPresent();
    }

    private boolean isTaken(ActivityId activity, Optional<PhaseId> itself, Instant from, Optional<Instant> until) {
        return activities.phases(activity).stream()
                .filter(phase -> itself.filter(phase.id()::equals).isEmpty())
                .anyMatch(phase -> phase.overlaps(from, until));
    }

    private static void check(Participant official) {
        if (!official.has(Role.OFFICIAL) && !official.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.officials"));
        }
    }
}
