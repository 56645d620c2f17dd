// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.panels.PanelsPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An official writes a survey, publishes and closes it.
 *
 * <p>Each step holds the survey first, so that it waits for answers that are on their way and is seen by those that come after it.
 */
@ApplicationScoped
public class ConductSurvey {

    @Inject
    SurveyRepository surveys;

    @Inject
    AnswerRepository answers;

    @Inject
    Permissions permissions;

    @Inject
    Notifications notifications;

    @Inject
    Contributions contributions;

    @Inject
    AuditLog audit;

    @Inject
    PortalClock clock;

    /**
     * Stores a new survey, which nobody but staff sees yet.
     *
     * @return the survey's number
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not conduct surveys there
     */
    @Transactional
    public long begin(ActivityId activity, SurveyDraft draft) {
        refuse(draft.faults(clock.now().atZone(PortalClock.ZONE).toLocalDate()));
        require(permissions.decide(PanelsPermissions.CONDUCT, Subject.of(activity)));
        ParticipantId author = actor().orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
        return surveys.add(new Survey(activity, author, draft, clock.now())).getId();
    }

    /**
     * Changes what stands above the questions. What is known of those who answer stays as it is once somebody has.
     *
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not, the survey is closed, or what is to be changed is fixed
     */
    @Transactional
    public void rewrite(long number, SurveyDraft draft) {
        refuse(draft.faults(clock.now().atZone(PortalClock.ZONE).toLocalDate()));
        Survey survey = held(number);
        if (survey.getIdentity() != draft.identity()) {
            requireNoAnswers(survey);
        }
        survey.write(draft);
        contributions.put(survey.projection());
    }

    /**
     * Adds a question as the last one.
     *
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not, or the survey is closed or has answers
     */
    @Transactional
    public void ask(long number, QuestionDraft draft) {
        refuse(draft.faults());
        Survey survey = heldWithoutAnswers(number);
        int last = surveys.questions(survey.getId()).stream()
                .mapToInt(Question::getPlace)
                .max()
                .orElse(0);
        surveys.add(new Question(survey.getId(), last + 1, draft));
    }

    /**
     * Changes one of its questions; nothing happens if it is gone.
     *
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not, or the survey is closed or has answers
     */
    @Transactional
    public void reword(long number, long question, QuestionDraft draft) {
        refuse(draft.faults());
        Survey survey = heldWithoutAnswers(number);
        surveys.questions(survey.getId()).stream()
                .filter(asked -> asked.getId() == question)
                .forEach(asked -> asked.write(draft));
    }

    /**
     * Takes one of its questions out; one that is published keeps its last.
     *
     * @throws NotAllowedException if the current actor may not, or the survey is closed, has answers or would ask nothing
     */
    @Transactional
    public void drop(long number, long question) {
        Survey survey = heldWithoutAnswers(number);
        List<Question> asked = surveys.questions(survey.getId());
        if (survey.getPublishedAt() != null && asked.size() == 1) {
            throw new NotAllowedException(Decision.denied("panels.denied.questions"));
        }
        asked.stream().filter(one -> one.getId() == question).forEach(surveys::remove);
    }

    /**
     * Puts one of its questions before the one that stands before it; nothing happens to the first.
     *
     * @throws NotAllowedException if the current actor may not, or the survey is closed or has answers
     */
    @Transactional
    public void moveUp(long number, long question) {
        Survey survey = heldWithoutAnswers(number);
        List<Question> asked = surveys.questions(survey.getId());
        for (int i = 1; i < asked.size(); i++) {
            if (asked.get(i).getId() == question) {
                asked.get(i).swapWith(asked.get(i - 1));
            }
        }
    }

    /**
     * Lets everybody see the survey, and those answer whom the activity's permissions name; nothing happens to one that is published.
     *
     * @throws NotAllowedException if the current actor may not, or the survey is closed or asks nothing
     */
    @Transactional
    public void publish(long number) {
        Survey survey = held(number);
        if (survey.getPublishedAt() != null) {
            return;
        }
        if (surveys.questions(survey.getId()).isEmpty()) {
            throw new NotAllowedException(Decision.denied("panels.denied.questions"));
        }
        survey.publish(clock.now());
        contributions.put(survey.projection());
        tell(survey, "panels.published", "panels.notice.published", Topic.NEW);
    }

    /**
     * Ends answering for good; nothing happens to a survey that is closed.
     *
     * @throws NotAllowedException if the current actor may not, or it was never published
     */
    @Transactional
    public void close(long number) {
        Survey survey = find(number);
        require(permissions.decide(PanelsPermissions.CONDUCT, Subject.of(survey.getActivity(), survey.ref())));
        switch (survey.state(clock.now())) {
            case DRAFT -> throw new NotAllowedException(Decision.denied("panels.denied.draft"));
            case CLOSED -> {}
            case OPEN -> {
                survey.close(clock.now());
                tell(survey, "panels.closed", "panels.notice.closed", Topic.PROGRESS);
            }
        }
    }

    private void tell(Survey survey, String act, String words, Topic topic) {
        audit.record(AuditEvent.of(act, AuditSubject.of(survey.ref())));
        notifications.tell(
                new Notice(act + "/" + survey.getId(), topic, survey.ref(), MessageKey.of(words), actor(), Set.of()));
    }

    private Optional<ParticipantId> actor() {
        return permissions.actor().person().map(Participant::id);
    }

    private Survey find(long number) {
        return surveys.hold(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no survey of the number " + number + "."));
    }

    private Survey held(long number) {
        Survey survey = find(number);
        require(permissions.decide(PanelsPermissions.CONDUCT, Subject.of(survey.getActivity(), survey.ref())));
        if (survey.state(clock.now()) == Survey.State.CLOSED) {
            throw new NotAllowedException(Decision.denied("panels.denied.closed"));
        }
        return survey;
    }

    private Survey heldWithoutAnswers(long number) {
        Survey survey = held(number);
        requireNoAnswers(survey);
        return survey;
    }

    private void requireNoAnswers(Survey survey) {
        if (answers.areTo(survey.getId())) {
            throw new NotAllowedException(Decision.denied("panels.denied.frozen"));
        }
    }

    private static void require(Decision decision) {
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
    }

    private static void refuse(Map<String, ?> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The draft has faults: " + faults.keySet());
        }
    }
}
