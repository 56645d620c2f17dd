// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.DutyFilter;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.promise.NewPromise;
import dk.stigen.persistence.promise.NewReport;
import dk.stigen.persistence.promise.PromiseRepository;
import dk.stigen.persistence.promise.PromiseRow.Milestone;
import dk.stigen.persistence.promise.PromiseState;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two promises of the demo municipality, one that is on its way and one that is kept. */
@ApplicationScoped
public class DemoPromises {

    /** The demo realm's official. */
    private static final String OFFICIAL = "00000000-0000-4000-8000-000000000003";

    private static final int MOST = 100;

    @Inject
    PromiseRepository promises;

    @Inject
    DutyRepository duties;

    @Inject
    Participants participants;

    @Inject
    Sight sight;

    @Inject
    PortalClock clock;

    /** Promises what the answers in the plugins' demo data speak of, where these have been given. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fill() {
        List<DutyRow> answered = duties.list(
                new DutyFilter(DutyFilter.State.ANSWERED, Optional.empty()), sight.anybody(), Optional.empty(), MOST);
        ParticipantId official = participants.enrol(OFFICIAL, "Ole Eriksen");
        LocalDate today = LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
        speakingOf(answered, "Ældrerådet").ifPresent(duty -> benches(duty, official, today));
        speakingOf(answered, "Strandvejen").ifPresent(duty -> flowers(duty, official, today));
    }

    private static Optional<DutyRow> speakingOf(List<DutyRow> answered, String word) {
        return answered.stream()
                .filter(duty -> duty.latest()
                        .filter(answer -> answer.text().contains(word))
                        .isPresent())
                .findFirst();
    }

    private void benches(DutyRow duty, ParticipantId official, LocalDate today) {
        long id = promise("Der står tre bænke med ryg og armlæn langs Bakkevej.", duty, official, today.plusDays(40));
        promises.addMilestone(id, "Placeringen er aftalt med Ældrerådet", today.minusDays(10));
        promises.addMilestone(id, "Bænkene er bestilt", today.plusDays(20));
        promises.addMilestone(id, "Bænkene er sat op", today.plusDays(75));
        Milestone first = promises.find(id).orElseThrow().milestones().get(0);
        promises.reach(id, first.id(), today.minusDays(12));
        promises.report(
                id,
                0,
                new NewReport(
                        PromiseState.ON_ITS_WAY,
                        35,
                        "Vi har gået turen med Ældrerådet, og de tre steder er valgt. Nu henter vi tilbud på bænkene.",
                        Optional.of(today.plusDays(40)),
                        official));
    }

    private void flowers(DutyRow duty, ParticipantId official, LocalDate today) {
        long id = promise(
                "Vejkanten på Strandvejen bliver kun slået én gang om året.", duty, official, today.plusDays(30));
        promises.report(
                id,
                0,
                new NewReport(
                        PromiseState.KEPT,
                        100,
                        "Det står nu i aftalen med den, der slår for os, og gælder fra i år.",
                        Optional.empty(),
                        official));
    }

    private long promise(String text, DutyRow duty, ParticipantId official, LocalDate review) {
        return promises.add(new NewPromise(text, duty.department(), review, official), List.of(duty.id()));
    }
}
