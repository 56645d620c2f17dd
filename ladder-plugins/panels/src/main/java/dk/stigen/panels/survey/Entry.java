// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question as the form shows it, with what is typed and chosen there. */
public final class Entry implements Serializable {

    private static final long serialVersionUID = 1;

    /** All of a question that whoever answers goes by. */
    record Shown(
            long question,
            QuestionKind kind,
            String wording,
            String hint,
            boolean required,
            Map<Integer, String> choices,
            Map<Integer, String> items)
            implements Serializable {}

    private final Shown shown;
    private @Nullable String one;
    private List<String> several;
    private final List<Item> items = new ArrayList<>();

    Entry(Question question, List<String> before) {
        shown = shown(question);
        one = before.isEmpty() ? null : before.get(0);
        several = new ArrayList<>(before);
        shown.items().forEach((item, label) -> items.add(new Item(field(question.getId(), item), item, label, before)));
    }

    static Shown shown(Question question) {
        return new Shown(
                question.getId(),
                question.getKind(),
                question.getWording(),
                question.getHint(),
                question.isRequired(),
                question.choices(),
                question.items());
    }

    /** Returns the id of the field of the question of this number. */
    static String field(long question) {
        return "q" + question;
    }

    /** Returns the id of the field of one of its items. */
    static String field(long question, int item) {
        return field(question) + "i" + item;
    }

    Shown shown() {
        return shown;
    }

    /** Returns what was typed or chosen. */
    List<String> given() {
        if (shown.kind() == QuestionKind.MULTIPLE) {
            return List.copyOf(several);
        }
        if (shown.kind().isItemised()) {
            return items.stream().flatMap(item -> item.given().stream()).toList();
        }
        return one == null ? List.of() : List.of(one);
    }

    /** Whether it is answered by words, which may hold what should not be sent. */
    public boolean isWritten() {
        return shown.kind() == QuestionKind.TEXT;
    }

    public long getQuestion() {
        return shown.question();
    }

    public String getField() {
        return field(shown.question());
    }

    public String getKind() {
        return shown.kind().key();
    }

    public String getWording() {
        return shown.wording();
    }

    public String getHint() {
        return shown.hint();
    }

    public boolean isRequired() {
        return shown.required();
    }

    /** What can be chosen: the number of each by its label. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        shown.choices().forEach((choice, label) -> choices.put(label, String.valueOf(choice)));
        return choices;
    }

    public List<Item> getItems() {
        return items;
    }

    public @Nullable String getOne() {
        return one;
    }

    public void setOne(@Nullable String one) {
        this.one = one;
    }

    public List<String> getSeveral() {
        return several;
    }

    public void setSeveral(List<String> several) {
        this.several = several;
    }
}
