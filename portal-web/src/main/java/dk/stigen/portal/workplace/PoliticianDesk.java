// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.calendar.Agenda;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The politician's desk: what is addressed to the reader, the initiatives the reader takes part in, and what is due. */
@Named
@RequestScoped
public class PoliticianDesk {

    private static final int MOST = 10;
    /** The next dates of each step, so that many of one do not hide the days by which answers are due. */
    private static final int OF_EACH = 4;

    private static final Duration AHEAD = Duration.ofDays(60);

    @Inject
    Participants participants;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    Workload workload;

    @Inject
    Agenda agenda;

    @Inject
    Sight sight;

    @Inject
    PortalClock clock;

    @Inject
    Page page;

    private List<Task> waiting = List.of();
    private List<Initiative> mine = List.of();
    private List<Upcoming> dates = List.of();

    @PostConstruct
    void open() {
        waiting = workload.waiting(page.getLocale());
        mine = participants
                .current()
                .map(Participant::id)
                .map(reader -> initiatives.all(Long.MAX_VALUE, Optional.empty(), Optional.of(reader), "", MOST))
                .orElse(List.of());
        dates = ahead(clock.now());
    }

    private List<Upcoming> ahead(Instant now) {
        return agenda.between(now, now.plus(AHEAD), OF_EACH).stream()
                .filter(entry -> sight.sees(entry.visibility()))
                .map(entry -> new Upcoming(
                        entry.from(),
                        entry.until().isPresent() ? "" : Texts.WORKPLACE.in(page.getLocale(), "work.deadline"),
                        entry.title(),
                        entry.path()))
                .toList();
    }

    /** Returns what the reader is asked to answer or decide. */
    public List<Task> getWaiting() {
        return waiting;
    }

    /** Returns the initiatives that name the reader among those responsible. */
    public List<Initiative> getInitiatives() {
        return mine;
    }

    /** Returns the dates of all steps in the coming time that the reader may see. */
    public List<Upcoming> getDates() {
        return dates;
    }
}
