// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.panels.survey.AnswerRows.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** An official takes out what each has answered, as lines of CSV that go out as they are read. */
@ApplicationScoped
public class ExportAnswers {

    private static final int PAGE = 1000;

    @Inject
    AnswerRows rows;

    @Inject
    Permissions permissions;

    @Inject
    Participants participants;

    @Inject
    AuditLog audit;

    /**
     * Notes that the current actor takes the answers out.
     *
     * @throws NotAllowedException if he may not
     */
    @Transactional
    public void begin(Survey survey) {
        Decision decision =
                permissions.decide(SurveyPermissions.EXPORT, Subject.of(survey.getActivity(), survey.ref()));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        audit.record(AuditEvent.of("panels.exported", AuditSubject.of(survey.ref())));
    }

    /** Writes all answers, in an order that tells nothing of when each was given; a few at a time are in memory. */
    public void write(Survey survey, List<Question> questions, Writer out) throws IOException {
        boolean anonymous = survey.getIdentity() == Identity.ANONYMOUS;
        List<String> head = new ArrayList<>(anonymous ? List.of("day") : List.of("respondent", "day"));
        questions.forEach(question -> head.addAll(head(question)));
        out.write(CsvLine.of(head));
        Optional<String> after = Optional.empty();
        List<Row> page;
        do {
            page = rows.after(survey.getId(), after, PAGE);
            Map<ParticipantId, String> names = names(survey, page);
            for (Row row : page) {
                List<String> cells = new ArrayList<>();
                if (!anonymous) {
                    cells.add(row.person()
                            .map(names::get)
                            .filter(Objects::nonNull)
                            .orElse(row.mark()));
                }
                cells.add(row.day().toString());
                questions.forEach(question -> cells.addAll(cells(question, row)));
                out.write(CsvLine.of(cells));
                after = Optional.of(row.id());
            }
            out.flush();
        } while (page.size() == PAGE);
    }

    /** The names of those who knew that officials would see them. */
    private Map<ParticipantId, String> names(Survey survey, List<Row> page) {
        return survey.getIdentity() == Identity.NAMED
                ? participants.displayNames(
                        survey.getActivity(),
                        page.stream().flatMap(row -> row.person().stream()).toList())
                : Map.of();
    }

    /** A column for each question, and for each of its items where it has any. */
    private static List<String> head(Question question) {
        return question.getKind().isItemised()
                ? question.items().values().stream()
                        .map(item -> question.getWording() + ": " + item)
                        .toList()
                : List.of(question.getWording());
    }

    private static List<String> cells(Question question, Row row) {
        List<String> given = row.given().getOrDefault(question.getId(), List.of());
        Map<Integer, String> choices = question.choices();
        if (question.getKind().isItemised()) {
            return question.items().keySet().stream()
                    .map(item -> given.stream()
                            .flatMap(one -> ItemChoice.parse(one).stream())
                            .filter(one -> one.item() == item)
                            .map(one -> choices.getOrDefault(one.choice(), ""))
                            .findFirst()
                            .orElse(""))
                    .toList();
        }
        return List.of(given.stream()
                .map(one -> question.getKind().hasOptions() ? choices.getOrDefault(Integer.valueOf(one), one) : one)
                .collect(Collectors.joining("; ")));
    }
}
