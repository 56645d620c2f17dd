// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.panels.PanelsPermissions;
import dk.stigen.panels.consultation.ConsultationReading.Detail;
import dk.stigen.panels.input.AddressNumber;
import dk.stigen.panels.input.FieldFaults;
import dk.stigen.panels.survey.SurveyReading;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Where an official writes a consultation and publishes it: {@code /consult/7} a new one in activity 7, {@code /consult/7/12} consultation 12. */
@Named("panelsConsulting")
@ViewScoped
public class ConsultationWritingPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ConductConsultation conducting;

    @Inject
    ConsultationReading reading;

    @Inject
    SurveyReading surveys;

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
    private @Nullable String body;
    private @Nullable LocalDate lastDay;

    /** Shows what is written already. */
    @PostConstruct
    void open() {
        detail().map(Detail::consultation).ifPresent(consultation -> {
            title = consultation.getTitle();
            introduction = consultation.getIntroduction();
            body = consultation.getBody();
            lastDay = consultation.getLastDay();
        });
    }

    /** Answers 404 where there is no such activity, or no consultation in it that is still written. */
    public void load() {
        boolean there =
                activity().filter(id -> surveys.activity(id).isPresent()).isPresent()
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
                .filter(detail -> detail.state() == Consultation.State.DRAFT)
                .filter(detail ->
                        activity().filter(detail.activity().id()::equals).isPresent());
    }

    /** Stores what was typed and shows it, or says beside the fields what must be put right. */
    public void save() {
        store().ifPresent(ConsultationWritingPage::show);
    }

    /** Stores what was typed and lets everybody see it. */
    public void publish() {
        store().ifPresent(consultation -> {
            conducting.publish(consultation);
            show(consultation);
        });
    }

    private static void show(long consultation) {
        Faces.redirect(Faces.getRequestContextPath() + "/ladder/panels/consultation/" + consultation);
    }

    private Optional<Long> store() {
        ConsultationDraft draft = new ConsultationDraft(
                PlainText.typed(title),
                PlainText.typed(introduction),
                PlainText.typed(body),
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
        long consultation = before.get().consultation().getId();
        conducting.rewrite(consultation, draft);
        return Optional.of(consultation);
    }

    /** Whether the reader may write here, and if not, why. */
    public Decision getDecision() {
        return permissions.decide(
                PanelsPermissions.CONDUCT, Subject.of(activity().orElseThrow()));
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

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
