// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.statistics.SmallNumbers;
import dk.stigen.api.time.PortalClock;
import dk.stigen.panels.PanelsPlugin;
import dk.stigen.panels.survey.Result.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What pages and the REST API show of surveys, by a constant number of statements.
 *
 * <p>Surveys that the reader may not see, or of an activity that he may not see, are not there.
 */
@ApplicationScoped
public class SurveyReading {

    /** A survey and where it is. */
    public record Listed(Survey survey, Survey.State state) {}

    /** A page of surveys. */
    public record Page(List<Listed> surveys, Optional<Long> next) {}

    /**
     * A survey with its questions.
     *
     * @param state where it is when it was read
     */
    public record Detail(Activity activity, Survey survey, Survey.State state, List<Question> questions) {}

    /**
     * What came of a survey.
     *
     * @param answers how many have answered, empty where they are so few that it is not told
     */
    public record Results(Optional<Long> answers, List<Result> questions) {}

    @Inject
    SurveyRepository surveys;

    @Inject
    ResultRepository figures;

    @Inject
    Activities activities;

    @Inject
    Contributions contributions;

    @Inject
    Settings settings;

    @Inject
    PortalClock clock;

    /** Returns the activities whose surveys the reader may see, first those in which people can do something. */
    public List<Activity> activities() {
        return activities.of(PanelsPlugin.ID);
    }

    /** Returns the activity, however old, if it is of surveys and the reader may see them. */
    public Optional<Activity> activity(ActivityId id) {
        return activities.find(id).filter(activity -> activity.plugin().equals(PanelsPlugin.ID));
    }

    /** Returns a page of the surveys of this activity or of all, as far as the reader may see them. */
    @Transactional
    public Page list(Optional<ActivityId> activity, long before, int size) {
        Instant now = clock.now();
        List<Survey> found = surveys.newest(activity.map(Set::of), before, size + 1);
        List<Listed> listed = found.stream()
                .limit(size)
                .map(survey -> new Listed(survey, survey.state(now)))
                .toList();
        return new Page(
                listed,
                found.size() > size ? Optional.of(listed.get(size - 1).survey().getId()) : Optional.empty());
    }

    /** Returns the newest surveys that take answers now. */
    @Transactional
    public List<Survey> open(int most) {
        return surveys.open(openActivities(), today(), most);
    }

    /** Returns how many surveys take answers now. */
    @Transactional
    public long countOpen() {
        return surveys.countOpen(openActivities(), today());
    }

    private Set<ActivityId> openActivities() {
        return activities().stream()
                .filter(activity -> activity.access() == Access.ENABLED)
                .map(Activity::id)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return clock.now().atZone(PortalClock.ZONE).toLocalDate();
    }

    /** Returns the survey with its questions. */
    @Transactional
    public Optional<Detail> detail(long number) {
        return surveys.find(number)
                .filter(survey -> contributions.sees(survey.ref()))
                .flatMap(survey -> activities.find(survey.getActivity()).map(activity -> detail(activity, survey)));
    }

    Detail detail(Activity activity, Survey survey) {
        return new Detail(activity, survey, survey.state(clock.now()), surveys.questions(survey.getId()));
    }

    /** Returns what came of the survey, empty while it is not shown: before it ends, unless the activity shows it meanwhile. */
    @Transactional
    public Optional<Results> results(Detail detail) {
        boolean shown = switch (detail.state()) {
            case DRAFT -> false;
            case OPEN ->
                settings.value(SurveySettings.INTERIM_SHOWN, detail.activity().id());
            case CLOSED -> true;
        };
        return shown ? Optional.of(count(detail)) : Optional.empty();
    }

    private Results count(Detail detail) {
        long answers = figures.answers(detail.survey().getId());
        Map<Long, Counted> counted = figures.counted(detail.questions());
        List<Result> told = detail.questions().stream()
                .flatMap(question ->
                        Result.told(question, counted.getOrDefault(question.getId(), Counted.NOTHING)).stream())
                .toList();
        return new Results(SmallNumbers.few(answers) ? Optional.empty() : Optional.of(answers), told);
    }
}
