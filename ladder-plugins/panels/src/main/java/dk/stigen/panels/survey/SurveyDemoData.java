// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Surveys as a Danish town might make them. */
@ApplicationScoped
public class SurveyDemoData {

    @Inject
    SurveyRepository surveys;

    @Inject
    AnswerRepository answers;

    @Inject
    PortalClock clock;

    /** Makes one of an entry of {@code demo/panels.json}, with what people have answered. */
    public void seed(ActivityId activity, ParticipantId official, List<ParticipantId> people, JsonObject entry) {
        Instant begun = clock.now().minus(Duration.ofDays(entry.getInt("daysAgo")));
        LocalDate first = begun.atZone(PortalClock.ZONE).toLocalDate();
        SurveyDraft draft = new SurveyDraft(
                new PlainText(entry.getString("title")),
                new PlainText(entry.getString("introduction")),
                Identity.valueOf(entry.getString("identity")),
                entry.containsKey("days") ? Optional.of(first.plusDays(entry.getInt("days"))) : Optional.empty());
        Survey survey = new Survey(activity, official, draft, begun);
        if (entry.containsKey("answers")) {
            survey.publish(begun);
        }
        surveys.add(survey);
        List<Question> questions = new ArrayList<>();
        List<JsonObject> asked = entry.getJsonArray("questions").getValuesAs(JsonObject.class);
        for (JsonObject one : asked) {
            Question question = new Question(survey.getId(), questions.size() + 1, question(one));
            surveys.add(question);
            questions.add(question);
        }
        // the answers are stored by statements, which must find the questions
        surveys.flush();
        for (int i = 0; i < entry.getInt("answers", 0); i++) {
            List<GivenAnswer.Value> values = given(questions, asked, i).values(questions);
            LocalDate day = first.plusDays(i % 5);
            if (survey.getIdentity() == Identity.ANONYMOUS) {
                answers.add(UUID.randomUUID(), survey.getId(), day, values);
            } else {
                answers.put(UUID.randomUUID(), survey.getId(), people.get(i), day, values);
            }
        }
    }

    private static QuestionDraft question(JsonObject entry) {
        return new QuestionDraft(
                QuestionKind.valueOf(entry.getString("kind")),
                new PlainText(entry.getString("wording")),
                new PlainText(entry.getString("hint", "")),
                entry.getBoolean("required", true),
                lines(entry, "options"),
                lines(entry, "items"),
                number(entry, "least"),
                number(entry, "most"));
    }

    /** The answers to each question come round, to each after another number of people. */
    private static GivenAnswer given(List<Question> questions, List<JsonObject> asked, int turn) {
        Map<Long, List<String>> given = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            JsonArray round = asked.get(i).getJsonArray("given");
            given.put(
                    questions.get(i).getId(),
                    round.getJsonArray(turn % round.size()).getValuesAs(JsonString::getString));
        }
        return new GivenAnswer(given);
    }

    private static PlainText lines(JsonObject entry, String name) {
        return new PlainText(
                entry.containsKey(name)
                        ? String.join("\n", entry.getJsonArray(name).getValuesAs(JsonString::getString))
                        : "");
    }

    private static Optional<Long> number(JsonObject entry, String name) {
        return Optional.ofNullable(entry.getJsonNumber(name)).map(JsonNumber::longValue);
    }
}
