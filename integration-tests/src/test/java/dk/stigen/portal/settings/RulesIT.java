// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.settings.AudienceSetting;
import dk.stigen.api.settings.Localized;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.Settings;
import dk.stigen.container.PortalArchive;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.persistence.settings.Place;
import dk.stigen.persistence.settings.ValueChange;
import dk.stigen.portal.activity.Planning;
import dk.stigen.rules.Rules;
import dk.stigen.rules.RulesActions;
import dk.stigen.rules.RulesArchive;
import dk.stigen.rules.RulesPlugin;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RulesIT {

    private static final Instant NOW = Instant.now();

    @Inject
    SaveValues saveValues;

    @Inject
    Settings settings;

    @Inject
    Permissions permissions;

    @Inject
    Activities activities;

    @Inject
    ActivityRepository rows;

    @Inject
    Planning planning;

    @Inject
    ChosenValueRepository values;

    @Inject
    Participants participants;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private Participant official = new Participant(new ParticipantId(1), "-", Set.of(Role.OFFICIAL));
    private ActivityId activity = new ActivityId(1);
    private Place place = Place.PORTAL;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.create().addClass(PortalArchive.class).addAsLibrary(RulesArchive.create());
    }

    @BeforeEach
    void setUp() throws Exception {
        ParticipantId id = participants.enrol("rules-official", "Ole Prøve");
        official = new Participant(id, "Ole Prøve", Set.of(Role.OFFICIAL));
        transaction.begin();
        activity = activities.enact(RulesPlugin.ID, "Prøver af regler", "Regler " + System.nanoTime());
        transaction.commit();
        place = Place.of(activity);
    }

    @Test
    void theNarrowerValueHoldsAndTheStandardComesBack() {
        assertThat(settings.value(Rules.LEAST, activity)).isEqualTo(5);
        PhaseId phase = phaseGoingOn();

        assertThat(save(place, edit(Rules.GOAL, 200, 0)).isDone()).isTrue();
        assertThat(settings.value(Rules.GOAL, activity)).isEqualTo(200);

        assertThat(save(Place.of(activity, phase), edit(Rules.GOAL, 300, 0)).isDone())
                .isTrue();
        assertThat(settings.value(Rules.GOAL, activity)).isEqualTo(300);

        planning.remove(phase, rows.find(phase).orElseThrow().version(), official);
        assertThat(settings.value(Rules.GOAL, activity)).isEqualTo(200);

        assertThat(save(place, new Edit<>(Rules.GOAL, Optional.empty(), version(Rules.GOAL)))
                        .isDone())
                .isTrue();
        assertThat(settings.value(Rules.GOAL, activity)).isEqualTo(settings.value(Rules.GOAL));
    }

    @Test
    void whatAColleagueHasChosenMeanwhileIsNotOverwritten() {
        save(place, edit(Rules.LEAST, 6, 0));

        Saving late = save(place, edit(Rules.LEAST, 7, 0), edit(Rules.SHOWN, false, 0));

        assertThat(late.overtaken()).containsOnlyKeys("rules.least");
        assertThat(late.overtaken().get("rules.least").stored()).contains("6");
        assertThat(settings.value(Rules.LEAST, activity)).isEqualTo(6);
        assertThat(settings.value(Rules.SHOWN, activity)).isTrue();
    }

    @Test
    void whatIsGivenBackAndChosenAgainIsNoticedToo() {
        save(place, edit(Rules.LEAST, 6, 0));
        long seen = version(Rules.LEAST);
        save(place, new Edit<>(Rules.LEAST, Optional.empty(), seen));

        assertThat(save(place, edit(Rules.LEAST, 7, seen)).overtaken()).containsOnlyKeys("rules.least");
        assertThat(save(place, edit(Rules.LEAST, 7, 0)).overtaken()).containsOnlyKeys("rules.least");
    }

    @Test
    void rulesAreClosedOnceSomebodyHasActed() {
        Rules.UNDER_WAY.add(activity);

        Saving late = save(place, edit(Rules.GOAL, 200, 0), edit(Rules.SHOWN, false, 0));

        assertThat(late.closed()).containsExactly("rules.goal");
        assertThat(settings.value(Rules.GOAL, activity)).isNotEqualTo(200);
        assertThat(settings.value(Rules.SHOWN, activity)).isTrue();
        assertThat(save(place, edit(Rules.SHOWN, false, 0)).isDone()).isTrue();
    }

    @Test
    void anActivityUnderWayKeepsItsRuleWhenThePortalsChanges() {
        int before = settings.value(Rules.GOAL, activity);
        Rules.UNDER_WAY.add(activity);
        long seen = version(Rules.GOAL, Place.PORTAL);

        assertThat(save(Place.PORTAL, edit(Rules.GOAL, before + 1, seen)).isDone())
                .isTrue();

        assertThat(settings.value(Rules.GOAL)).isEqualTo(before + 1);
        assertThat(settings.value(Rules.GOAL, activity)).isEqualTo(before);
        save(Place.PORTAL, new Edit<>(Rules.GOAL, Optional.empty(), version(Rules.GOAL, Place.PORTAL)));
    }

    @Test
    void thePluginsCheckOfTheValuesTogetherKeepsAllOfThemOut() {
        Saving wrong = save(place, edit(Rules.LEAST, 900, 0), edit(Rules.SHOWN, false, 0));

        assertThat(wrong.faults()).extracting(fault -> fault.setting()).containsExactly("rules.least");
        assertThat(settings.value(Rules.SHOWN, activity)).isTrue();
    }

    @Test
    void theHistorySaysWhoChoseWhatAndNeverASecret() {
        save(place, edit(Rules.LEAST, 6, 0), edit(Rules.KEY, "meget hemmelig", 0));
        save(place, edit(Rules.LEAST, 7, version(Rules.LEAST)));

        List<ValueChange> history = values.history(Kind.SETTING, RulesPlugin.ID, place, 10);

        assertThat(history).hasSize(3).allMatch(line -> line.changedBy().equals(official.id()));
        assertThat(history.get(0).from()).contains("6");
        assertThat(history.get(0).to()).contains("7");
        assertThat(history).filteredOn(ValueChange::secret).singleElement().satisfies(line -> {
            assertThat(line.from()).isEmpty();
            assertThat(line.to()).contains("");
        });
        assertThat(settings.value(Rules.KEY, activity)).isEqualTo("meget hemmelig");
        assertThat(stored("rules.key")).isNotEmpty().noneMatch(text -> text.contains("hemmelig"));
    }

    @Test
    void theHistoryCannotBeRewritten() {
        save(place, edit(Rules.LEAST, 6, 0));
        for (String change : List.of("UPDATE value_change SET to_value = '1'", "DELETE FROM value_change")) {
            assertThatThrownBy(() -> execute(change)).hasStackTraceContaining("only added to");
        }
    }

    @Test
    void onlyOfficialsChoose() {
        Participant citizen = new Participant(official.id(), "Ole Prøve", Set.of(Role.CITIZEN));
        assertThatThrownBy(() ->
                        saveValues.save(Kind.SETTING, RulesPlugin.ID, place, List.of(edit(Rules.LEAST, 6, 0)), citizen))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void audiencesHoldForTheActivityAndItsPhase() {
        Actor citizen = person(Role.CITIZEN);
        assertThat(decide(RulesActions.VOTE, citizen)).isEqualTo(Decision.allowed());

        saveAudience(place, RulesActions.VOTE, Audience.LOGGED_IN.verified(AssuranceLevel.SUBSTANTIAL));
        assertThat(decide(RulesActions.VOTE, citizen))
                .isEqualTo(new Decision.NeedsVerification(AssuranceLevel.SUBSTANTIAL));

        saveAudience(Place.of(activity, phaseGoingOn()), RulesActions.VOTE, Audience.OFFICIALS);
        assertThat(decide(RulesActions.VOTE, citizen)).isEqualTo(Decision.denied("portal.permission.officials"));
        assertThat(decide(RulesActions.VOTE, person(Role.OFFICIAL))).isEqualTo(Decision.allowed());
    }

    @Test
    void thePluginsOwnRuleComesLast() {
        assertThat(decide(RulesActions.NEVER, Actor.ANONYMOUS)).isEqualTo(Decision.denied("rules.refused"));
        saveAudience(place, RulesActions.NEVER, Audience.OFFICIALS);
        assertThat(decide(RulesActions.NEVER, Actor.ANONYMOUS)).isEqualTo(Decision.NeedsLogin.NEEDS_LOGIN);
    }

    @Test
    void openReadOnlyAndHiddenAreThreeThings() {
        assertThat(decide(RulesActions.READ, Actor.ANONYMOUS)).isEqualTo(Decision.allowed());
        assertThat(activities.find(activity)).isPresent();

        access(Access.READ_ONLY);
        assertThat(decide(RulesActions.READ, person(Role.OFFICIAL)))
                .isEqualTo(Decision.denied("portal.permission.readOnly"));
        assertThat(activities.find(activity)).isPresent();

        access(Access.HIDDEN);
        assertThat(decide(RulesActions.READ, Actor.ANONYMOUS)).isEqualTo(Decision.denied("portal.permission.gone"));
        assertThat(decide(RulesActions.READ, person(Role.OFFICIAL)))
                .isEqualTo(Decision.denied("portal.permission.hidden"));
        assertThat(activities.find(activity)).isEmpty();
        assertThat(activities.of(RulesPlugin.ID))
                .extracting(dk.stigen.api.activity.Activity::id)
                .doesNotContain(activity);
    }

    @Test
    void nobodyActsInAnActivityThatIsNotThereOrOfAnotherPlugin() {
        assertThat(permissions.decide(RulesActions.READ, Actor.ANONYMOUS, Subject.of(new ActivityId(Long.MAX_VALUE))))
                .isEqualTo(Decision.denied("portal.permission.gone"));
        Action foreign = new Action("crowdsourcing.support", Audience.EVERYONE);
        assertThatIllegalArgumentException().isThrownBy(() -> decide(foreign, Actor.ANONYMOUS));
    }

    @Test
    void phasesDoNotOverlapWhoeverWritesThem() {
        phaseGoingOn();
        assertThat(planning.add(activity, "Overlapper", NOW, Optional.empty(), official))
                .isEqualTo(Planning.Outcome.OVERLAPPING);
        assertThatThrownBy(() -> execute("INSERT INTO phase (id, activity_id, title, starts_at)"
                        + " VALUES (nextval('phase_seq'), " + activity.value() + ", 'Forbi', now())"))
                .hasStackTraceContaining("phases_do_not_overlap");
        assertThat(planning.add(activity, "Bagefter", NOW.plus(2, ChronoUnit.DAYS), Optional.empty(), official))
                .isEqualTo(Planning.Outcome.DONE);
    }

    @Test
    void richTextIsReadAsItWasStored() {
        Localized text = new Localized("<p>Hej</p>", "");
        save(place, edit(Rules.TERMS, text, 0));
        assertThat(settings.value(Rules.TERMS, activity)).isEqualTo(text);
    }

    @Test
    void demoDataFindsItsActivityAgain() throws Exception {
        String title = rows.find(activity).orElseThrow().title();
        transaction.begin();
        assertThat(activities.enact(RulesPlugin.ID, "Prøver af regler", title)).isEqualTo(activity);
        transaction.commit();
    }

    private PhaseId phaseGoingOn() {
        planning.add(
                activity,
                "Nu foregår det",
                NOW.minus(1, ChronoUnit.DAYS),
                Optional.of(NOW.plus(1, ChronoUnit.DAYS)),
                official);
        return rows.phases(activity).get(0).id();
    }

    private void access(Access access) {
        Activity row = rows.find(activity).orElseThrow();
        assertThat(planning.revise(activity, row.version(), row.title(), access, row.nameRule(), official))
                .isEqualTo(Planning.Outcome.DONE);
    }

    private Decision decide(Action action, Actor actor) {
        return permissions.decide(action, actor, Subject.of(activity));
    }

    private Actor person(Role role) {
        return new Actor(
                Optional.of(new Participant(official.id(), "Asta Prøve", Set.of(role))),
                AssuranceLevel.NONE,
                false,
                OptionalInt.empty(),
                Set.of());
    }

    private Saving save(Place at, Edit<?>... edits) {
        return saveValues.save(Kind.SETTING, RulesPlugin.ID, at, List.of(edits), official);
    }

    private void saveAudience(Place at, Action action, Audience audience) {
        Edit<Audience> edit = edit(AudienceSetting.of(action.key(), action.audience()), audience, 0);
        assertThat(saveValues
                        .save(Kind.AUDIENCE, RulesPlugin.ID, at, List.of(edit), official)
                        .isDone())
                .isTrue();
    }

    private static <T> Edit<T> edit(Setting<T> setting, T value, long version) {
        return new Edit<>(setting, Optional.of(value), version);
    }

    private long version(Setting<?> setting) {
        return version(setting, place);
    }

    private long version(Setting<?> setting, Place at) {
        return values.around(Kind.SETTING, RulesPlugin.ID, at).stream()
                .filter(choice -> choice.key().equals(setting.key()) && choice.scope() == at.scope())
                .findFirst()
                .map(choice -> choice.version())
                .orElse(0L);
    }

    private List<String> stored(String key) {
        @SuppressWarnings("unchecked") // one column of texts
        List<String> found = entities.createNativeQuery("SELECT value FROM chosen_value WHERE key = ?1")
                .setParameter(1, key)
                .getResultList();
        return found;
    }

    private void execute(String statement) throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery(statement).executeUpdate();
        } finally {
            transaction.rollback();
        }
    }
}
