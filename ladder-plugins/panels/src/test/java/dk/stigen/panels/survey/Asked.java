// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.text.PlainText;
import java.lang.reflect.Field;
import java.util.Optional;

/** Questions as the database would give them. */
final class Asked {

    private Asked() {}

    static QuestionDraft draft(QuestionKind kind, String options, Optional<Long> least, Optional<Long> most) {
        return new QuestionDraft(
                kind,
                new PlainText("Hvad?"),
                new PlainText(""),
                true,
                new PlainText(options),
                new PlainText("x\ny"),
                least,
                most);
    }

    static Question question(long number, QuestionDraft draft) {
        Question question = new Question(1, 1, draft);
        try {
            Field id = Question.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(question, number);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return question;
    }

    static Question choosing(QuestionKind kind) {
        return question(7, draft(kind, "a\nb\nc", Optional.empty(), Optional.empty()));
    }

    static Question scale() {
        return question(8, draft(QuestionKind.SCALE, "", Optional.of(1L), Optional.of(3L)));
    }

    static Question number() {
        return question(9, draft(QuestionKind.NUMBER, "", Optional.of(-5L), Optional.of(120L)));
    }

    static Question words() {
        return question(10, draft(QuestionKind.TEXT, "", Optional.empty(), Optional.empty()));
    }
}
