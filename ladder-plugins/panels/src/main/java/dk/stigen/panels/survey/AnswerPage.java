// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.panels.input.AddressNumber;
import dk.stigen.panels.input.FieldFaults;
import dk.stigen.panels.survey.SurveyReading.Detail;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form in which a citizen answers a survey. */
@Named("panelsAnswer")
@ViewScoped
public class AnswerPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SurveyReading reading;

    @Inject
    AnswerSurvey answering;

    @Inject
    Permissions permissions;

    @Inject
    TextScreening screening;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    /** The same for as long as the form is open, so that sending it twice is answering once. */
    private final UUID key = UUID.randomUUID();

    private List<Entry> entries = List.of();
    private boolean screened;
    private boolean confirmed;

    /** The questions stay as they are shown first, so that what is typed belongs to them whatever is changed meanwhile. */
    @PostConstruct
    void open() {
        entries = detail().map(this::entries).orElse(List.of());
    }

    /** Answers 404 where there is no such survey. */
    public void load() {
        if (detail().isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Optional<Detail> detail() {
        return AddressNumber.parse(number).flatMap(reading::detail);
    }

    private List<Entry> entries(Detail detail) {
        GivenAnswer before = detail.survey().getIdentity() == Identity.ANONYMOUS
                ? new GivenAnswer(Map.of())
                : answering.own(detail.survey().getId()).orElse(new GivenAnswer(Map.of()));
        return detail.questions().stream()
                .map(question -> new Entry(question, before.given().getOrDefault(question.getId(), List.of())))
                .toList();
    }

    /**
     * Stores the answer and shows the survey, or says beside the questions what must be put right.
     *
     * @throws dk.stigen.api.permission.NotAllowedException if it cannot be answered any more; the portal shows the form again with the reason
     */
    public void send() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Detail detail = detail().orElseThrow();
        GivenAnswer given = given();
        if (!isStill(detail.questions())) {
            FieldFaults.show(Map.of("answers", MessageKey.of("panels.fault.changed")), faces);
            return;
        }
        Map<String, MessageKey> faults = given.faults(detail.questions());
        if (!faults.isEmpty()) {
            FieldFaults.show(faults, faces);
            return;
        }
        if (isWarned(faces)) {
            return;
        }
        answering.answer(detail.survey().getId(), key, masked());
        Faces.redirect(Faces.getRequestContextPath() + detail.survey().path() + "?sent=1");
    }

    /** Whether the questions are those that were shown, word by word. */
    private boolean isStill(List<Question> questions) {
        return entries.stream()
                .map(Entry::shown)
                .toList()
                .equals(questions.stream().map(Entry::shown).toList());
    }

    private GivenAnswer given() {
        Map<Long, List<String>> given = new LinkedHashMap<>();
        entries.forEach(entry -> given.put(entry.getQuestion(), entry.given()));
        return new GivenAnswer(given);
    }

    private GivenAnswer masked() {
        Map<Long, List<String>> given = new LinkedHashMap<>();
        entries.forEach(entry -> given.put(
                entry.getQuestion(),
                entry.isWritten()
                        ? List.of(screening
                                .masked(PlainText.typed(entry.getOne()))
                                .value())
                        : entry.given()));
        return new GivenAnswer(given);
    }

    /** Says beside the questions what was found in the words, and offers the box by which they are sent masked, which is ticked. */
    private boolean isWarned(FacesContext faces) {
        Locale locale = faces.getViewRoot().getLocale();
        Map<String, String> warnings = new LinkedHashMap<>();
        entries.stream()
                .filter(Entry::isWritten)
                .forEach(entry -> screening
                        .warning(PlainText.typed(entry.getOne()), locale)
                        .ifPresent(warning -> warnings.put(entry.getField(), warning)));
        if (confirmed || warnings.isEmpty()) {
            return false;
        }
        FieldFaults.say(warnings, faces);
        screened = true;
        confirmed = true;
        return true;
    }

    public Survey getSurvey() {
        return detail().orElseThrow().survey();
    }

    /** Whether the reader may answer, and if not, what would help. */
    public Decision getDecision() {
        Survey survey = getSurvey();
        return permissions.decide(SurveyPermissions.ANSWER, Subject.of(survey.getActivity(), survey.ref()));
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /** Whether something was found in the words, so that the box by which they are sent masked is shown. */
    public boolean isScreened() {
        return screened;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
