// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.container.EverythingAllowed;
import dk.stigen.container.PortalArchive;
import dk.stigen.panels.PanelsPlugin;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer against the close and against a change of the questions: one waits for the other, and the second sees what the first has done. */
@ArquillianTest
class SurveyRaceIT {

    private static final long SOON_SECONDS = 30;
    private static final long WHILE_MILLIS = 1500;

    @Inject
    SurveyRepository surveys;

    @Inject
    AnswerRepository answers;

    @Inject
    AnswerSurvey answering;

    @Inject
    ConductSurvey conducting;

    @Inject
    Activities activities;

    @Inject
    Participants participants;

    @Inject
    PortalClock clock;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedExecutorService others;

    @PersistenceContext(unitName = "ladder-panels")
    EntityManager entities;

    private long survey;
    private long question;
    private ParticipantId person;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.createWith("panels").addClasses(PortalArchive.class, EverythingAllowed.class);
    }

    @BeforeEach
    void publishASurvey() throws Exception {
        transaction.begin();
        ActivityId activity = activities.enact(PanelsPlugin.ID, "Prøver i serveren", "Undersøgelser fra prøver");
        person = participants.enrol("survey-race", "Bo Prøve");
        Survey made = new Survey(
                activity,
                person,
                new SurveyDraft(
                        new PlainText("Fra prøverne"), new PlainText("Hvad nu?"), Identity.ANONYMOUS, Optional.empty()),
                clock.now());
        made.publish(clock.now());
        survey = surveys.add(made).getId();
        surveys.add(new Question(survey, 1, asking("Hvor mange?")));
        transaction.commit();
        question = surveys.questions(survey).get(0).getId();
    }

    @Test
    void aCloseWaitsForTheAnswerThatIsOnItsWay() throws Exception {
        transaction.begin();
        answer();
        Future<?> close = others.submit(() -> conducting.close(survey));
        assertWaits(close);
        transaction.commit();

        close.get(SOON_SECONDS, TimeUnit.SECONDS);

        assertThat(stored()).isEqualTo(1);
        assertThatThrownBy(this::answer).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anAnswerThatComesWhileItClosesIsRefused() throws Exception {
        transaction.begin();
        conducting.close(survey);
        Future<?> answer = others.submit(this::answer);
        assertWaits(answer);
        transaction.commit();

        assertThatThrownBy(() -> answer.get(SOON_SECONDS, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotAllowedException.class);
        assertThat(stored()).isZero();
    }

    @Test
    void anAnswerThatComesWhileACloseFailsIsStored() throws Exception {
        transaction.begin();
        conducting.close(survey);
        Future<?> answer = others.submit(this::answer);
        assertWaits(answer);
        transaction.rollback();

        answer.get(SOON_SECONDS, TimeUnit.SECONDS);

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aChangeOfTheQuestionsIsRefusedByTheFirstAnswerThoughItIsOnItsWay() throws Exception {
        transaction.begin();
        answer();
        Future<?> change = others.submit(() -> conducting.reword(survey, question, asking("Hvor få?")));
        assertWaits(change);
        transaction.commit();

        assertThatThrownBy(() -> change.get(SOON_SECONDS, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotAllowedException.class);
        assertThat(surveys.questions(survey).get(0).getWording()).isEqualTo("Hvor mange?");
    }

    @Test
    void anAnonymousAnswerHoldsNobodyAndIsStoredOnceHoweverOftenItsFormIsSent() {
        UUID form = UUID.randomUUID();

        answering.answer(survey, form, given());
        answering.answer(survey, form, given());

        assertThat(stored()).isEqualTo(1);
        assertThat(count("SELECT count(participant_id) FROM panels_answer WHERE survey_id = ?1"))
                .isZero();
    }

    @Test
    void twoAnswersOfOnePersonAtOnceAreOneAnswer() throws Exception {
        transaction.begin();
        put("3");
        Future<?> second = others.submit(() -> {
            transaction.begin();
            put("4");
            transaction.commit();
            return null;
        });
        assertWaits(second);
        transaction.commit();

        second.get(SOON_SECONDS, TimeUnit.SECONDS);

        assertThat(stored()).isEqualTo(1);
        assertThat(answers.of(survey, person)).map(GivenAnswer::given).contains(Map.of(question, List.of("4")));
    }

    private static QuestionDraft asking(String wording) {
        return new QuestionDraft(
                QuestionKind.NUMBER,
                new PlainText(wording),
                new PlainText(""),
                true,
                new PlainText(""),
                new PlainText(""),
                Optional.empty(),
                Optional.empty());
    }

    private GivenAnswer given() {
        return new GivenAnswer(Map.of(question, List.of("3")));
    }

    private void answer() {
        answering.answer(survey, UUID.randomUUID(), given());
    }

    private void put(String number) {
        answers.put(
                UUID.randomUUID(),
                survey,
                person,
                LocalDate.of(2026, 11, 27),
                new GivenAnswer(Map.of(question, List.of(number))).values(surveys.questions(survey)));
    }

    private static void assertWaits(Future<?> act) {
        assertThatThrownBy(() -> act.get(WHILE_MILLIS, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private long stored() {
        return count("SELECT count(*) FROM panels_answer WHERE survey_id = ?1");
    }

    private long count(String query) {
        return ((Number) entities.createNativeQuery(query)
                        .setParameter(1, survey)
                        .getSingleResult())
                .longValue();
    }
}
