// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.ActivityRepository.Programme;
import dk.stigen.persistence.activity.Phase;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.persistence.settings.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Makes an initiative of a template or of an earlier one: its texts, its activities with their rules, and its phases, moved to new
 * days. What people have written in the earlier one stays there.
 */
@ApplicationScoped
public class CopyInitiative {

    @Inject
    InitiativeRepository initiatives;

    @Inject
    ActivityRepository activities;

    @Inject
    ChosenValueRepository values;

    @Inject
    PortalClock clock;

    @Inject
    InitiativeAudit audit;

    /**
     * Copies it.
     *
     * @param first the day on which the earliest phase begins
     * @param template whether the copy is a template for others
     * @return the copy's number, empty if there is no such initiative
     */
    @Transactional
    public Optional<InitiativeId> copy(
            InitiativeId id, String title, LocalDate first, boolean template, Participant official) {
        Officials.check(official);
        return initiatives.find(id).map(original -> {
            Initiative copy = initiatives.add(new Initiative(original, title, template, official.id(), clock.now()));
            List<Programme> programme = activities.programme(id);
            long days = days(programme, first);
            programme.forEach(part -> copy(part, copy.id(), days, official));
            audit.copied(copy.id(), id);
            return copy.id();
        });
    }

    private static long days(List<Programme> programme, LocalDate first) {
        return programme.stream()
                .flatMap(part -> part.phases().stream())
                .map(phase -> LocalDate.ofInstant(phase.from(), PortalClock.ZONE))
                .min(LocalDate::compareTo)
                .map(begun -> ChronoUnit.DAYS.between(begun, first))
                .orElse(0L);
    }

    private void copy(Programme part, InitiativeId holder, long days, Participant official) {
        Activity original = part.activity();
        Activity copied = new Activity(
                holder, original.plugin(), original.title(), original.access(), Optional.of(official.id()));
        copied.name(original.nameRule());
        ActivityId made = activities.add(copied).id();
        copyValues(original, Place.of(original.id()), Place.of(made), official);
        for (Phase phase : part.phases()) {
            Phase moved = activities.add(new Phase(
                    made,
                    phase.title(),
                    later(phase.from(), days),
                    phase.until().map(end -> later(end, days))));
            copyValues(original, Place.of(original.id(), phase.id()), Place.of(made, moved.id()), official);
        }
    }

    /** As many days later by the calendar, also where the clock is changed between. */
    private static Instant later(Instant moment, long days) {
        return ZonedDateTime.ofInstant(moment, PortalClock.ZONE).plusDays(days).toInstant();
    }

    private void copyValues(Activity activity, Place from, Place to, Participant official) {
        values.copy(activity.plugin(), from, to, official.id(), clock.now());
    }
}
