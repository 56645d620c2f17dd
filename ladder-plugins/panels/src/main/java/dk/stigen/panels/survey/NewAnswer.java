// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.panels.input.PanelsText;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to a survey as the REST API takes it. */
@Schema(name = "NewSurveyAnswer")
public final class NewAnswer {

    private static final int UNPROCESSABLE = 422;

    @Schema(
            required = true,
            description =
                    "By the number of the question: the numbers of the choices, each with its item as in `2:0` where"
                            + " there are items, the number in digits, or the words. What looks like a CPR number is"
                            + " masked in words")
    public @Nullable Map<Long, List<String>> answers;

    @Schema(description = "A UUID by which a call that is made again, because its answer was lost, is known")
    public @Nullable String key;

    UUID answerKey() {
        try {
            return key == null ? UUID.randomUUID() : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The key is no UUID.", e);
        }
    }

    /** Returns the answer, or refuses what does not fit the questions. */
    GivenAnswer to(List<Question> questions, TextScreening screening) {
        if (answers == null || answers.values().stream().anyMatch(typed -> typed == null || typed.contains(null))) {
            throw new BadRequestException("Send answers, a list for each question.");
        }
        Map<Long, List<String>> masked = new LinkedHashMap<>(answers);
        questions.stream()
                .filter(question -> question.getKind() == QuestionKind.TEXT)
                .forEach(question -> masked.computeIfPresent(
                        question.getId(),
                        (id, typed) -> typed.stream()
                                .map(words ->
                                        screening.masked(new PlainText(words)).value())
                                .toList()));
        GivenAnswer given = new GivenAnswer(masked);
        if (!given.isTo(questions)) {
            throw new ClientErrorException(
                    "There is an answer to a question that the survey does not ask.", UNPROCESSABLE);
        }
        refuse(given.faults(questions));
        return given;
    }

    private static void refuse(Map<String, MessageKey> faults) {
        if (!faults.isEmpty()) {
            throw new ClientErrorException(
                    faults.entrySet().stream()
                            .map(fault -> fault.getKey() + ": " + PanelsText.of(fault.getValue(), Locale.ENGLISH))
                            .collect(Collectors.joining(" ")),
                    UNPROCESSABLE);
        }
    }
}
