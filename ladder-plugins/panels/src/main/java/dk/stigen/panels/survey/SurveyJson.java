// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.panels.survey.SurveyReading.Detail;
import dk.stigen.panels.survey.SurveyReading.Listed;
import dk.stigen.panels.survey.SurveyReading.Page;
import dk.stigen.panels.survey.SurveyReading.Results;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey as the REST API writes it. */
@Schema(name = "Survey")
public final class SurveyJson {

    public final long id;
    public final String title;

    @Schema(description = "Plain text; paragraphs are parted by empty lines")
    public final String introduction;

    @Schema(description = "The number of the activity it belongs to")
    public final long activity;

    @Schema(description = "What is known of those who answer")
    public final Identity identity;

    public final Survey.State state;

    @Schema(description = "The last day on which it takes answers; absent where it is closed by hand")
    public final @Nullable LocalDate lastDay;

    @Schema(description = "The survey's page, relative to the portal's address")
    public final String page;

    @Schema(description = "Absent in lists")
    public final @Nullable List<Asked> questions;

    @Schema(
            description =
                    "How many have answered; absent in lists, while results are not shown, and where it is about one"
                            + " to four people")
    public final @Nullable Long answers;

    @Schema(description = "What came of each question; absent in lists and while results are not shown")
    public final @Nullable List<Told> results;

    SurveyJson(Detail detail, Optional<Results> results) {
        this(
                new Listed(detail.survey(), detail.state()),
                detail.questions().stream().map(Asked::new).toList(),
                results);
    }

    private SurveyJson(Listed listed, @Nullable List<Asked> questions, Optional<Results> results) {
        Survey survey = listed.survey();
        id = survey.getId();
        title = survey.getTitle();
        introduction = survey.getIntroduction();
        activity = survey.getActivity().value();
        identity = survey.getIdentity();
        state = listed.state();
        lastDay = survey.getLastDay();
        page = survey.path();
        this.questions = questions;
        answers = results.flatMap(Results::answers).orElse(null);
        this.results = results.map(
                        told -> told.questions().stream().map(Told::new).toList())
                .orElse(null);
    }

    /** A question. */
    @Schema(name = "SurveyQuestion")
    public static final class Asked {
        public final long id;
        public final QuestionKind kind;
        public final String wording;
        public final String hint;
        public final boolean required;

        @Schema(
                description =
                        "What can be chosen, by the number that an answer gives; empty where nothing is to choose")
        public final Map<Integer, String> choices;

        @Schema(
                description =
                        "For what something is chosen, by the number that an answer gives; empty where one thing is"
                                + " chosen for the whole")
        public final Map<Integer, String> items;

        Asked(Question question) {
            id = question.getId();
            kind = question.getKind();
            wording = question.getWording();
            hint = question.getHint();
            required = question.isRequired();
            choices = question.choices();
            items = question.items();
        }
    }

    /** What came of a question, or of one item of a matrix. */
    @Schema(name = "SurveyResult")
    public static final class Told {
        @Schema(description = "The number of the question")
        public final long question;

        public final String label;

        @Schema(description = "How many have answered; absent where it is about few people")
        public final @Nullable Long answered;

        public final List<Row> rows;

        @Schema(description = "The mean of a scale or of numbers, where it may be told")
        public final @Nullable BigDecimal mean;

        Told(Result result) {
            question = result.question().getId();
            label = result.label();
            answered = result.answered().orElse(null);
            rows = result.rows().stream().map(Row::new).toList();
            mean = result.mean().orElse(null);
        }
    }

    /** One of what could be chosen. */
    @Schema(name = "SurveyResultRow")
    public static final class Row {
        public final String label;

        @Schema(description = "How many have chosen it; absent where it is kept back, and in a ranking")
        public final @Nullable Long people;

        @Schema(description = "The mean place in a ranking, where it may be told")
        public final @Nullable BigDecimal place;

        Row(Result.Row row) {
            label = row.label();
            people = row.people().orElse(null);
            place = row.place().orElse(null);
        }
    }

    /** A page of surveys. */
    @Schema(name = "SurveyPage")
    public static final class Collection {
        public final List<SurveyJson> surveys;

        @Schema(description = "Give it as `after` for the following page; absent on the last")
        public final @Nullable Long next;

        Collection(Page page) {
            surveys = page.surveys().stream()
                    .map(listed -> new SurveyJson(listed, null, Optional.empty()))
                    .toList();
            next = page.next().orElse(null);
        }
    }
}
