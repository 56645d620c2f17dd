// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Where an official writes a survey, publishes and closes it: {@code /write/7} a new one in activity 7, {@code /write/7/12} survey 12. */
@Named("panelsWriting")
@ViewScoped
public class WritingPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ConductSurvey conducting;

    @Inject
    SurveyReading reading;

    @Inject
    Permissions permissions;

    @Inject
    PortalClock clock;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String activityNumber;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String number;

    private @Nullable String title;
    private @Nullable String introduction;
    private String identity = Identity.PSEUDONYMOUS.name();
    private @Nullable LocalDate lastDay;

    /** Shows what is written already. */
    @PostConstruct
    void open() {
        detail().map(Detail::survey).ifPresent(survey -> {
            title = survey.getTitle();
            introduction = survey.getIntroduction();
            identity = survey.getIdentity().name();
            lastDay = survey.getLastDay();
        });
    }

    /** Answers 404 where there is no such activity, or no such survey in it. */
    public void load() {
        boolean there =
                activity().filter(id -> reading.activity(id).isPresent()).isPresent()
                        && (number == null || detail().isPresent());
        if (!there) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Optional<ActivityId> activity() {
        return AddressNumber.parse(activityNumber).map(ActivityId::new);
    }

    private Optional<Detail> detail() {
        return AddressNumber.parse(number)
                .flatMap(reading::detail)
                .filter(detail ->
                        activity().filter(detail.activity().id()::equals).isPresent());
    }

    /** Stores what was typed and stays with it, or says beside the fields what must be put right. */
    public void save() {
        store().ifPresent(survey -> Faces.redirect(Faces.getRequestContextPath() + path(survey)));
    }

    /** Stores what was typed and lets everybody see the survey. */
    public void publish() {
        store().ifPresent(survey -> {
            conducting.publish(survey);
            Faces.redirect(Faces.getRequestContextPath() + "/ladder/panels/survey/" + survey);
        });
    }

    /** Ends answering. */
    public void close() {
        long survey = detail().orElseThrow().survey().getId();
        conducting.close(survey);
        Faces.redirect(Faces.getRequestContextPath() + "/ladder/panels/survey/" + survey);
    }

    private Optional<Long> store() {
        SurveyDraft draft = new SurveyDraft(
                PlainText.typed(title),
                PlainText.typed(introduction),
                Identity.valueOf(identity),
                Optional.ofNullable(lastDay));
        Map<String, MessageKey> faults =
                draft.faults(clock.now().atZone(PortalClock.ZONE).toLocalDate());
        if (!faults.isEmpty()) {
            FieldFaults.show(faults, FacesContext.getCurrentInstance());
            return Optional.empty();
        }
        Optional<Detail> before = detail();
        if (before.isEmpty()) {
            return Optional.of(conducting.begin(activity().orElseThrow(), draft));
        }
        long survey = before.get().survey().getId();
        conducting.rewrite(survey, draft);
        return Optional.of(survey);
    }

    private String path(long survey) {
        return "/ladder/panels/write/" + activityNumber + "/" + survey;
    }

    /** Whether the reader may write here, and if not, why. */
    public Decision getDecision() {
        return permissions.decide(
                PanelsPermissions.CONDUCT, Subject.of(activity().orElseThrow()));
    }

    /** The survey, or null before it is stored for the first time. */
    public @Nullable Survey getSurvey() {
        return detail().map(Detail::survey).orElse(null);
    }

    /** The questions that it has so far. */
    public List<Question> getQuestions() {
        return detail().map(Detail::questions).orElse(List.of());
    }

    /** Whether it can be changed: it is new or not closed. */
    public boolean isOpen() {
        return detail().filter(detail -> detail.state() == Survey.State.CLOSED).isEmpty();
    }

    /** Whether it takes answers. */
    public boolean isPublished() {
        return detail().filter(detail -> detail.state() == Survey.State.OPEN).isPresent();
    }

    /** What can be known of those who answer. */
    public List<SelectItem> getIdentities() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Stream.of(Identity.values())
                .map(one ->
                        new SelectItem(one.name(), PanelsText.of(MessageKey.of("panels.identity." + one.key()), faces)))
                .toList();
    }

    public @Nullable String getActivityNumber() {
        return activityNumber;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(@Nullable String introduction) {
        this.introduction = introduction;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
