// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What nobody may do with a survey whoever they are. */
@ApplicationScoped
public class SurveyPermissions {

    public static final Action ANSWER = new Action("panels.answer", Audience.LOGGED_IN);

    /** To take out what each has answered: the work with the answers begins when answering ends. */
    public static final Action EXPORT = new Action("panels.export", Audience.OFFICIALS).asOwed();

    @Inject
    SurveyRepository surveys;

    @Inject
    PortalClock clock;

    /** Returns whether the action may be done with the survey of this number, as far as that depends on the survey. */
    public Decision decide(Action action, Actor actor, long number) {
        return action.equals(ANSWER)
                ? surveys.find(number)
                        .map(survey -> answerable(survey, clock.now(), actor))
                        .orElse(Decision.allowed())
                : Decision.allowed();
    }

    /** Returns whether the survey takes an answer of this actor at this time, whatever the activity's permissions say. */
    static Decision answerable(Survey survey, Instant now, Actor actor) {
        return switch (survey.state(now)) {
            case DRAFT -> Decision.denied("panels.denied.draft");
            case CLOSED -> Decision.denied("panels.denied.closed");
            case OPEN ->
                survey.getIdentity() == Identity.ANONYMOUS || actor.person().isPresent()
                        ? Decision.allowed()
                        : Decision.NeedsLogin.NEEDS_LOGIN;
        };
    }
}
