// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** One question of a survey; never changed once the survey has an answer. */
@Entity
@Table(name = "panels_question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panels_question")
    @SequenceGenerator(name = "panels_question", sequenceName = "panels_question_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "survey_id")
    private long survey;

    private int place;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String wording;

    private String hint;

    private boolean required;

    // one a line
    private String options;

    // one a line
    private String items;

    private @Nullable Long least;

    private @Nullable Long most;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(long survey, int place, QuestionDraft draft) {
        this.survey = survey;
        this.place = place;
        write(draft);
    }

    /** Puts the draft in the place of what is written. */
    final void write(QuestionDraft draft) {
        kind = draft.kind();
        wording = draft.wording().value();
        hint = draft.hint().value();
        required = draft.required();
        options = String.join("\n", draft.keptOptions());
        items = String.join("\n", draft.keptItems());
        least = draft.least().orElse(null);
        most = draft.most().orElse(null);
    }

    /** Gives each of the two the other's place. */
    void swapWith(Question other) {
        int mine = place;
        place = other.place;
        other.place = mine;
    }

    /** Returns for what something is chosen, by the number under which answers keep it; empty where one thing is chosen for the whole. */
    public Map<Integer, String> items() {
        return switch (kind) {
            case RANKING -> numbered(getOptions());
            case MATRIX -> numbered(getItems());
            default -> Map.of();
        };
    }

    /** Returns what can be chosen, by the number under which answers keep it; empty where nothing is to choose. */
    public Map<Integer, String> choices() {
        return switch (kind) {
            case SCALE -> steps(number(least), number(most));
            case RANKING -> steps(1, getOptions().size());
            default -> numbered(getOptions());
        };
    }

    private static Map<Integer, String> steps(long first, long last) {
        Map<Integer, String> steps = new LinkedHashMap<>();
        LongStream.rangeClosed(first, last).forEach(step -> steps.put((int) step, Long.toString(step)));
        return steps;
    }

    private static Map<Integer, String> numbered(List<String> lines) {
        Map<Integer, String> numbered = new LinkedHashMap<>();
        IntStream.range(0, lines.size()).forEach(line -> numbered.put(line, lines.get(line)));
        return numbered;
    }

    private static long number(@Nullable Long bound) {
        if (bound == null) {
            throw new IllegalStateException("A scale has two ends.");
        }
        return bound;
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The question is not stored yet.");
        }
        return id;
    }

    public long getSurvey() {
        return survey;
    }

    public int getPlace() {
        return place;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public String getWording() {
        return wording;
    }

    public String getHint() {
        return hint;
    }

    public boolean isRequired() {
        return required;
    }

    public List<String> getOptions() {
        return lines(options);
    }

    public List<String> getItems() {
        return lines(items);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    public @Nullable Long getLeast() {
        return least;
    }

    public @Nullable Long getMost() {
        return most;
    }
}
