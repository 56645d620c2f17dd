// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.panels.PanelsPermissions;
import dk.stigen.panels.input.AddressNumber;
import dk.stigen.panels.input.FieldFaults;
import dk.stigen.panels.input.PanelsText;
import dk.stigen.panels.survey.SurveyReading.Detail;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Where an official writes one question: {@code /question/12} a new one in survey 12, {@code /question/12/31} question 31. */
@Named("panelsQuestion")
@ViewScoped
public class QuestionPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    @Inject
    ConductSurvey conducting;

    @Inject
    SurveyReading reading;

    @Inject
    Permissions permissions;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String surveyNumber;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String number;

    private String kind = QuestionKind.SINGLE.name();
    private @Nullable String wording;
    private @Nullable String hint;
    private boolean required = true;
    private @Nullable String options;
    private @Nullable String items;
    private @Nullable String least;
    private @Nullable String most;

    /** Shows what is written already. */
    @PostConstruct
    void open() {
        question().ifPresent(question -> {
            kind = question.getKind().name();
            wording = question.getWording();
            hint = question.getHint();
            required = question.isRequired();
            options = String.join("\n", question.getOptions());
            items = String.join("\n", question.getItems());
            least = question.getLeast() == null ? null : question.getLeast().toString();
            most = question.getMost() == null ? null : question.getMost().toString();
        });
    }

    /** Answers 404 where there is no such survey, or no such question in it. */
    public void load() {
        if (survey().isEmpty() || (number != null && question().isEmpty())) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Optional<Detail> survey() {
        return AddressNumber.parse(surveyNumber).flatMap(reading::detail);
    }

    private Optional<Question> question() {
        return AddressNumber.parse(number)
                .flatMap(id -> survey().flatMap(detail -> detail.questions().stream()
                        .filter(question -> question.getId() == id)
                        .findFirst()));
    }

    /** Stores the question and goes back to the survey, or says beside the fields what must be put right. */
    public void save() {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        QuestionDraft draft = new QuestionDraft(
                QuestionKind.valueOf(kind),
                PlainText.typed(wording),
                PlainText.typed(hint),
                required,
                PlainText.typed(options),
                PlainText.typed(items),
                number(least, "least", faults),
                number(most, "most", faults));
        draft.faults().forEach(faults::putIfAbsent);
        if (!faults.isEmpty()) {
            FieldFaults.show(faults, FacesContext.getCurrentInstance());
            return;
        }
        long survey = survey().orElseThrow().survey().getId();
        Optional<Question> before = question();
        if (before.isPresent()) {
            conducting.reword(survey, before.get().getId(), draft);
        } else {
            conducting.ask(survey, draft);
        }
        back();
    }

    /** Takes the question out and goes back to the survey. */
    public void drop() {
        conducting.drop(
                survey().orElseThrow().survey().getId(),
                question().orElseThrow().getId());
        back();
    }

    /** Puts the question before the one that stands before it. */
    public void moveUp() {
        conducting.moveUp(
                survey().orElseThrow().survey().getId(),
                question().orElseThrow().getId());
        back();
    }

    private void back() {
        Faces.redirect(Faces.getRequestContextPath() + getBackPath());
    }

    private static Optional<Long> number(@Nullable String typed, String field, Map<String, MessageKey> faults) {
        String text = PlainText.typed(typed).value();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            faults.put(field, MessageKey.of("panels.fault.number"));
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(text));
    }

    /** The page of the survey that is written. */
    public String getBackPath() {
        Survey survey = getSurvey();
        return "/ladder/panels/write/" + survey.getActivity().value() + "/" + survey.getId();
    }

    /** Whether the reader may write here, and if not, why. */
    public Decision getDecision() {
        Survey survey = getSurvey();
        return permissions.decide(PanelsPermissions.CONDUCT, Subject.of(survey.getActivity(), survey.ref()));
    }

    public Survey getSurvey() {
        return survey().orElseThrow().survey();
    }

    /** Whether the question is stored already. */
    public boolean isStored() {
        return number != null;
    }

    /** How a question can be answered. */
    public List<SelectItem> getKinds() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Stream.of(QuestionKind.values())
                .map(one -> new SelectItem(one.name(), PanelsText.of(MessageKey.of("panels.kind." + one.key()), faces)))
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public @Nullable String getWording() {
        return wording;
    }

    public void setWording(@Nullable String wording) {
        this.wording = wording;
    }

    public @Nullable String getHint() {
        return hint;
    }

    public void setHint(@Nullable String hint) {
        this.hint = hint;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public @Nullable String getOptions() {
        return options;
    }

    public void setOptions(@Nullable String options) {
        this.options = options;
    }

    public @Nullable String getItems() {
        return items;
    }

    public void setItems(@Nullable String items) {
        this.items = items;
    }

    public @Nullable String getLeast() {
        return least;
    }

    public void setLeast(@Nullable String least) {
        this.least = least;
    }

    public @Nullable String getMost() {
        return most;
    }

    public void setMost(@Nullable String most) {
        this.most = most;
    }
}
