// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.container.EverythingAllowed;
import dk.stigen.container.PortalArchive;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.volunteering.VolunteeringPlugin;
import dk.stigen.volunteering.privacy.VolunteeringPersonalData;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps true of the places of a shift, whoever comes at the same moment. */
@ArquillianTest
class PlacesIT {

    private static final int CROWD = 8;

    @Inject
    Activities activities;

    @Inject
    Participants participants;

    @Inject
    NeedRepository needs;

    @Inject
    ShiftRepository shifts;

    @Inject
    SignUpRepository signUps;

    @Inject
    CheckRepository checks;

    @Inject
    Places places;

    @Inject
    VolunteeringPersonalData personalData;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedThreadFactory threads;

    @PersistenceContext(unitName = "ladder-volunteering")
    EntityManager plugin;

    private final List<ParticipantId> people = new ArrayList<>();
    private long need;
    private long shift;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.createWith("volunteering").addClasses(PortalArchive.class, EverythingAllowed.class);
    }

    @BeforeEach
    void seekTwoVolunteers() throws Exception {
        transaction.begin();
        ActivityId activity = activities.enact(VolunteeringPlugin.ID, "Prøver i serveren", "Vagter fra prøver");
        ParticipantId organiser = participants.enrol("places-organiser", "Asta Prøve");
        for (int i = 0; i < CROWD; i++) {
            people.add(participants.enrol("places-" + i, "Bo Prøve " + i));
        }
        NeedDraft draft = new NeedDraft(
                new PlainText("Fra prøverne"),
                new PlainText("Alle"),
                new PlainText("Skrevet af en prøve i serveren."),
                true,
                List.of(new ShiftDraft(
                        LocalDate.now(PortalClock.ZONE).plusDays(7),
                        "9",
                        "10",
                        new PlainText("Serveren"),
                        "1",
                        "2",
                        new PlainText(""),
                        new PlainText("Asta"))));
        need = needs.add(new Need(draft, activity, organiser, UUID.randomUUID(), Instant.now()), draft.shifts())
                .getId();
        transaction.commit();
        shift = shifts.inOrderOfStoring(need).get(0).getId();
    }

    @AfterEach
    void leaveNothingToOthers() throws Exception {
        transaction.begin();
        change("DELETE FROM volunteering_check WHERE need_id = " + need);
        change("DELETE FROM volunteering_signup WHERE shift_id = " + shift);
        change("DELETE FROM volunteering_shift WHERE id = " + shift);
        change("DELETE FROM volunteering_need WHERE id = " + need);
        change("DELETE FROM contribution WHERE plugin_id = 'volunteering' AND number = " + need);
        transaction.commit();
    }

    @Test
    void theLastPlaceIsGivenOnceAndTheOtherIsFirstInTheLine() throws Exception {
        assertThat(places.take(shift, people.get(0))).contains(SignUpState.PLACED);

        assertThat(atOnce(people.subList(1, 3)))
                .containsExactlyInAnyOrder(Optional.of(SignUpState.PLACED), Optional.of(SignUpState.WAITING));

        assertThat(taken()).isEqualTo(2);
        ParticipantId waiting = inState(SignUpState.WAITING).get(0);
        places.cancel(shift, people.get(0));
        assertThat(signUps.of(shift, waiting).orElseThrow().state()).isEqualTo(SignUpState.PLACED);
    }

    @Test
    void aCrowdGetsAsManyPlacesAsThereAreAndTheRestALineWithoutGaps() throws Exception {
        assertThat(atOnce(people).stream().filter(state -> state.equals(Optional.of(SignUpState.PLACED))))
                .hasSize(2);

        assertThat(taken()).isEqualTo(2);
        assertThat(inState(SignUpState.WAITING)).hasSize(CROWD - 2);
    }

    @Test
    void movesUpInTheOrderOfTheLine() {
        people.forEach(person -> places.take(shift, person));

        places.cancel(shift, people.get(2));
        places.cancel(shift, people.get(0));
        places.cancel(shift, people.get(1));

        assertThat(inState(SignUpState.PLACED)).containsExactly(people.get(3), people.get(4));
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void whoSignsUpAnewIsLastInTheLine() {
        people.forEach(person -> places.take(shift, person));
        places.cancel(shift, people.get(2));

        assertThat(places.take(shift, people.get(2))).contains(SignUpState.WAITING);

        assertThat(inState(SignUpState.WAITING)).last().isEqualTo(people.get(2));
    }

    @Test
    void aPlaceIsTakenOnceHoweverOftenSomebodyAsks() throws Exception {
        List<ParticipantId> impatient = List.of(people.get(0), people.get(0), people.get(0));

        assertThat(atOnce(impatient)).containsOnly(Optional.of(SignUpState.PLACED));

        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void nobodyIsAcceptedBeforeTheCheckIsApprovedAndHolds() throws Exception {
        places.take(shift, people.get(0));
        SignUp made = signUps.of(shift, people.get(0)).orElseThrow();
        assertThat(places.accept(made)).isFalse();

        check(people.get(0), LocalDate.now(PortalClock.ZONE).plusDays(6));
        assertThat(places.accept(made)).as("it ends the day before the shift").isFalse();

        check(people.get(0), LocalDate.now(PortalClock.ZONE).plusDays(7));
        assertThat(places.accept(made)).isTrue();
    }

    @Test
    void whoIsDeclinedMakesRoomAndStaysDeclined() throws Exception {
        people.subList(0, 3).forEach(person -> places.take(shift, person));
        SignUp first = signUps.of(shift, people.get(0)).orElseThrow();
        check(people.get(0), LocalDate.now(PortalClock.ZONE).plusDays(7));

        assertThat(places.accept(first)).isTrue();
        assertThat(places.accept(first)).isFalse();
        assertThat(places.decline(first)).isTrue();

        assertThat(places.take(shift, people.get(0))).isEmpty();
        assertThat(inState(SignUpState.PLACED)).containsExactly(people.get(1), people.get(2));
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void anErasureGivesThePlaceToTheNextAndLeavesNothingToExport() throws Exception {
        people.subList(0, 3).forEach(person -> places.take(shift, person));
        check(people.get(0), LocalDate.now(PortalClock.ZONE).plusDays(7));

        assertThat(personalData.erase(people.get(0), ErasureReason.REQUESTED).erased())
                .isEqualTo(2);

        List<String> left = new ArrayList<>();
        personalData.export(people.get(0), (category, fields) -> left.add(category));
        assertThat(left).isEmpty();
        assertThat(inState(SignUpState.PLACED)).containsExactly(people.get(1), people.get(2));
        assertThat(personalData.erase(people.get(0), ErasureReason.REQUESTED).erased())
                .isZero();
    }

    /** Has all of them ask at the same moment, each in a transaction of its own. */
    private List<Optional<SignUpState>> atOnce(List<ParticipantId> asking) throws Exception {
        CyclicBarrier start = new CyclicBarrier(asking.size());
        // a thread for each: the server's own pool has fewer, and who waits for the others would wait for ever
        ExecutorService crowd = Executors.newFixedThreadPool(asking.size(), threads);
        try {
            List<Future<Optional<SignUpState>>> asked = new ArrayList<>();
            for (ParticipantId person : asking) {
                asked.add(crowd.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return places.take(shift, person);
                }));
            }
            List<Optional<SignUpState>> states = new ArrayList<>();
            for (Future<Optional<SignUpState>> one : asked) {
                states.add(one.get(1, TimeUnit.MINUTES));
            }
            return states;
        } finally {
            crowd.shutdownNow();
        }
    }

    private void check(ParticipantId person, LocalDate last) throws Exception {
        transaction.begin();
        checks.ask(need, person, LocalDate.now(PortalClock.ZONE));
        checks.approve(need, person, people.get(CROWD - 1), LocalDate.now(PortalClock.ZONE), last);
        transaction.commit();
    }

    private List<ParticipantId> inState(SignUpState state) {
        return signUps.ofNeed(need).stream()
                .filter(made -> made.state() == state)
                .map(SignUp::volunteer)
                .toList();
    }

    private int taken() {
        return ((Number) plugin.createNativeQuery("SELECT taken FROM volunteering_shift WHERE id = " + shift)
                        .getSingleResult())
                .intValue();
    }

    private void change(String statement) {
        plugin.createNativeQuery(statement).executeUpdate();
    }
}
