// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A citizen answers a survey, or changes what he has answered. */
@ApplicationScoped
public class AnswerSurvey {

    @Inject
    SurveyRepository surveys;

    @Inject
    AnswerRepository answers;

    @Inject
    Permissions permissions;

    @Inject
    PortalClock clock;

    /**
     * Stores the answer in the place of what the person has answered before; of an anonymous one, nothing that tells whose it is.
     *
     * @param key drawn at random for each answer: who sends the same form twice answers an anonymous survey once
     * @param given an answer without faults to the survey's questions
     * @throws IllegalArgumentException if there is no such survey, or the answer has faults or is to other questions
     * @throws NotAllowedException if the current actor may not answer, or the survey takes no answers any more
     */
    @Transactional
    public void answer(long number, UUID key, GivenAnswer given) {
        // from here on nobody closes it or changes its questions before this is stored
        Survey survey = surveys.holdOpen(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no survey of the number " + number + "."));
        Actor actor = permissions.actor();
        Instant now = clock.now();
        require(SurveyPermissions.answerable(survey, now, actor));
        require(permissions.decide(SurveyPermissions.ANSWER, Subject.of(survey.getActivity(), survey.ref())));
        List<Question> questions = surveys.questions(number);
        if (!given.isTo(questions) || !given.faults(questions).isEmpty()) {
            throw new IllegalArgumentException("The answer does not fit the survey's questions.");
        }
        LocalDate today = now.atZone(PortalClock.ZONE).toLocalDate();
        List<GivenAnswer.Value> values = given.values(questions);
        if (survey.getIdentity() == Identity.ANONYMOUS) {
            answers.add(key, number, today, values);
        } else {
            answers.put(key, number, person(actor), today, values);
        }
    }

    private static ParticipantId person(Actor actor) {
        return actor.person()
                .map(Participant::id)
                .orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
    }

    private static void require(Decision decision) {
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
    }

    /** Returns what the person behind the request has answered to the survey. */
    @Transactional
    public Optional<GivenAnswer> own(long number) {
        return permissions.actor().person().flatMap(person -> answers.of(number, person.id()));
    }
}
