// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.panels.PanelsPermissions;
import dk.stigen.panels.input.AddressNumber;
import dk.stigen.panels.survey.SurveyReading.Detail;
import dk.stigen.panels.survey.SurveyReading.Results;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One survey: what it is about, the way to answer, and what came of it. */
@Named("panelsSurvey")
@RequestScoped
public class SurveyPage {

    @Inject
    SurveyReading reading;

    @Inject
    AnswerSurvey answering;

    @Inject
    Permissions permissions;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(name = "sent")
    @Nullable
    String sent;

    private Optional<Detail> detail = Optional.empty();
    private Optional<Results> results = Optional.empty();
    private boolean answered;

    /** Loads the survey whose number is in the path, or answers 404. */
    public void load() {
        detail = AddressNumber.parse(number).flatMap(reading::detail);
        if (detail.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        results = reading.results(detail.get());
        answered = getSurvey().getIdentity() != Identity.ANONYMOUS
                && answering.own(getSurvey().getId()).isPresent();
    }

    public Survey getSurvey() {
        return detail.orElseThrow().survey();
    }

    /** Where the survey is, as it stands in message keys. */
    public String getState() {
        return detail.orElseThrow().state().name().toLowerCase(Locale.ROOT);
    }

    /** How many questions it has. */
    public int getLength() {
        return detail.orElseThrow().questions().size();
    }

    /** Whether the reader may answer, and if not, what would help. */
    public Decision getDecision() {
        // nobody should log in only to be told that it is over
        return detail.orElseThrow().state() == Survey.State.CLOSED
                ? Decision.denied("panels.denied.closed")
                : decide(SurveyPermissions.ANSWER);
    }

    /** Whether the reader may change and close it. */
    public boolean isConducted() {
        return decide(PanelsPermissions.CONDUCT).isAllowed();
    }

    /** Whether the reader may take out what each has answered. */
    public boolean isExported() {
        return getSurvey().getPublishedAt() != null
                && decide(SurveyPermissions.EXPORT).isAllowed();
    }

    private Decision decide(Action action) {
        return permissions.decide(
                action, Subject.of(getSurvey().getActivity(), getSurvey().ref()));
    }

    /** Whether the reader is known to have answered. */
    public boolean isAnswered() {
        return answered;
    }

    /** Whether the reader comes from the form with an answer that was stored. */
    public boolean isSent() {
        return sent != null;
    }

    /** Whether the results may be seen. */
    public boolean isShown() {
        return results.isPresent();
    }

    /** How many have answered, or null where they are too few to tell. */
    public @Nullable Long getAnswers() {
        return results.flatMap(Results::answers).orElse(null);
    }

    public List<Result> getResults() {
        return results.map(Results::questions).orElse(List.of());
    }

    /** The mean in the page's language, empty where it is not told. */
    public String mean(Result result) {
        return result.mean().map(SurveyPage::shown).orElse("");
    }

    /** The mean place in a ranking in the page's language, empty where it is not told. */
    public String place(Result.Row row) {
        return row.place().map(SurveyPage::shown).orElse("");
    }

    private static String shown(BigDecimal mean) {
        NumberFormat format = NumberFormat.getInstance(Faces.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(mean);
    }

    /** The last day for answers in the page's language, empty where none is named. */
    public String getLastDayText() {
        return Optional.ofNullable(getSurvey().getLastDay())
                .map(SurveyPage::shown)
                .orElse("");
    }

    /** As the portal writes days. */
    private static String shown(LocalDate day) {
        Locale locale = Faces.getLocale();
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("da") ? "d. MMMM yyyy" : "d MMMM yyyy", locale)
                .format(day);
    }
}
