// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The official's cockpit: what waits, the initiatives the official is responsible for, and what begins and ends in them. */
@Named
@RequestScoped
public class OfficialCockpit {

    private static final int MOST = 10;

    @Inject
    Participants participants;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    ActivityRepository activities;

    @Inject
    Workload workload;

    @Inject
    Page page;

    private List<Initiative> mine = List.of();
    private List<Task> waiting = List.of();
    private List<Upcoming> dates = List.of();

    @PostConstruct
    void open() {
        Optional<ParticipantId> reader = participants.current().map(Participant::id);
        if (reader.isPresent()) {
            mine = initiatives.all(Long.MAX_VALUE, Optional.empty(), reader, "", MOST + 1);
            waiting = Stream.concat(
                            workload.waiting(page.getLocale()).stream(),
                            initiatives.inReview(reader.get(), MOST).stream().map(this::review))
                    .toList();
            List<InitiativeId> ids =
                    getInitiatives().stream().map(Initiative::id).toList();
            dates = activities.turns(ids, MOST).stream().map(this::upcoming).toList();
        }
    }

    private Task review(Initiative initiative) {
        return new Task(
                0,
                Texts.WORKPLACE.in(page.getLocale(), "work.review", initiative.title()),
                "/office/publish/" + initiative.id().value(),
                null,
                false);
    }

    /** Returns the newest of those that the reader is responsible for. */
    public List<Initiative> getInitiatives() {
        return mine.subList(0, Math.min(MOST, mine.size()));
    }

    /** Returns whether there are more than the page shows. */
    public boolean isMore() {
        return mine.size() > MOST;
    }

    /** Returns what waits for the reader: answers that are owed, and initiatives that want a second pair of eyes. */
    public List<Task> getWaiting() {
        return waiting;
    }

    /** Returns which phases of the reader's initiatives begin and end next. */
    public List<Upcoming> getDates() {
        return dates;
    }

    private Upcoming upcoming(ActivityRepository.Turn turn) {
        return new Upcoming(
                turn.day(),
                Texts.WORKPLACE.in(page.getLocale(), turn.begins() ? "work.begins" : "work.ends", turn.phase()),
                turn.title(),
                "/office/activity/" + turn.activity().value());
    }
}
