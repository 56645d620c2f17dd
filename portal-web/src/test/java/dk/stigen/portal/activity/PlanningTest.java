// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.Phase;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.activity.Planning.Outcome;
import dk.stigen.portal.security.Stub;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A phase whose own rules people rely on: what has passed of it stays, what is to come can be planned anew. */
class PlanningTest {

    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final PhaseId PHASE = new PhaseId(3);
    private static final ActivityId BALLOT = new ActivityId(1);
    private static final Participant OLE = new Participant(new ParticipantId(1), "Ole Prøve", Set.of(Role.OFFICIAL));

    private final Planning planning = new Planning();
    private final Initiative initiative = new Initiative("Trygge skoleveje", Optional.of(OLE.id()), NOW);
    private Phase phase = phase(-5, Optional.of(5));
    private boolean fixed = true;
    private boolean removed;
    private final List<String> writtenDown = new ArrayList<>();

    PlanningTest() {
        planning.memory = new RequestMemory();
        planning.memory.answers = new RequestMemory.Answers();
        planning.audit = new PlanningAudit();
        planning.audit.audit = event -> writtenDown.add(event.act() + " " + event.subject());
        planning.clock = Stub.of(PortalClock.class, (method, arguments) -> NOW);
        planning.rules = (plugin, in, id) -> fixed && in.equals(BALLOT) && id.equals(PHASE);
        planning.activities = new OnePhase();
        planning.initiatives = new InitiativeRepository() {
            @Override
            public Optional<Initiative> lock(InitiativeId id) {
                return Optional.of(initiative);
            }
        };
    }

    @Test
    void aChangeTakesTheInitiativeOutOfReview() {
        initiative.askForReview(OLE.id(), NOW);

        assertThat(move(-5, Optional.of(6))).isEqualTo(Outcome.DONE);

        assertThat(initiative.status()).isEqualTo(Initiative.Status.DRAFT);
    }

    @Test
    void whatEverybodySeesStaysPublic() {
        initiative.publish(NOW);

        assertThat(move(-5, Optional.of(6))).isEqualTo(Outcome.DONE);

        assertThat(initiative.status()).isEqualTo(Initiative.Status.PUBLISHED);
    }

    @Test
    void aPhaseThatGoesOnKeepsItsBeginningAndEndsNoSoonerThanNow() {
        assertThat(move(-4, Optional.of(5))).isEqualTo(Outcome.BEGINNING_FIXED);
        assertThat(move(1, Optional.of(5))).isEqualTo(Outcome.BEGINNING_FIXED);
        assertThat(move(-5, Optional.of(-1))).isEqualTo(Outcome.END_FIXED);
        assertThat(phase.from()).isEqualTo(day(-5));
        assertThat(phase.until()).contains(day(5));
        assertThat(writtenDown).isEmpty();

        assertThat(move(-5, Optional.of(1))).isEqualTo(Outcome.DONE);
        assertThat(move(-5, Optional.empty())).isEqualTo(Outcome.DONE);
        assertThat(phase.until()).isEmpty();
    }

    @Test
    void aPhaseThatIsOverStaysWhereItWas() {
        phase = phase(-5, Optional.of(-2));

        assertThat(move(-5, Optional.of(-3))).isEqualTo(Outcome.END_FIXED);
        assertThat(move(-5, Optional.of(2))).isEqualTo(Outcome.END_FIXED);
        assertThat(move(2, Optional.of(3))).isEqualTo(Outcome.BEGINNING_FIXED);
        assertThat(move(-5, Optional.of(-2))).isEqualTo(Outcome.DONE);
    }

    @Test
    void aPhaseToComeMovesOnlyWithinWhatIsToCome() {
        phase = phase(2, Optional.of(5));

        assertThat(move(-1, Optional.of(5))).isEqualTo(Outcome.BEGINNING_FIXED);
        assertThat(move(1, Optional.of(9))).isEqualTo(Outcome.DONE);
        assertThat(planning.remove(PHASE, 0, OLE)).isEqualTo(Outcome.DONE);
        assertThat(removed).isTrue();
        assertThat(writtenDown)
                .containsExactly(
                        "portal.audit.phase.revised portal/phase/3", "portal.audit.phase.removed portal/phase/3");
    }

    @Test
    void aPhaseThatHasBegunIsNotRemoved() {
        assertThat(planning.remove(PHASE, 0, OLE)).isEqualTo(Outcome.FIXED);
        assertThat(removed).isFalse();
    }

    @Test
    void withoutFixedRulesOfItsOwnAPhaseMovesAndGoesAsOfficialsPlan() {
        fixed = false;

        assertThat(move(-1, Optional.of(-1))).isEqualTo(Outcome.DONE);
        assertThat(planning.remove(PHASE, 0, OLE)).isEqualTo(Outcome.DONE);
        assertThat(removed).isTrue();
    }

    private Outcome move(int from, Optional<Integer> until) {
        return planning.revise(PHASE, 0, "Afstemning", day(from), until.map(PlanningTest::day), OLE);
    }

    private static Phase phase(int from, Optional<Integer> until) {
        return new Phase(BALLOT, "Afstemning", day(from), until.map(PlanningTest::day));
    }

    private static Instant day(int fromNow) {
        return NOW.plus(Duration.ofDays(fromNow));
    }

    /** One activity and the phase at hand, whichever is asked for. */
    private final class OnePhase extends ActivityRepository {

        private final Activity activity = new Activity(
                new InitiativeId(1), new PluginId("rules"), "Afstemning", Access.ENABLED, Optional.empty());

        @Override
        public Optional<Activity> find(ActivityId id) {
            return Optional.of(activity);
        }

        @Override
        public Optional<Activity> lock(ActivityId id) {
            return find(id);
        }

        @Override
        public Optional<Phase> find(PhaseId id) {
            return Optional.of(phase);
        }

        @Override
        public Optional<ActivityId> activityOf(PhaseId id) {
            return find(id).map(Phase::activity);
        }

        @Override
        public List<Phase> phases(ActivityId id) {
            return List.of();
        }

        @Override
        public void remove(Phase gone) {
            removed = true;
        }
    }
}
