// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.volunteering.VolunteeringPlugin;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form in which an organiser publishes a need with its shifts. */
@Named("volunteeringPublish")
@ViewScoped
public class PublishPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PublishNeed publishNeed;

    @Inject
    PublishPlaces places;

    @Inject
    TextScreening screening;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    /** Sending the form twice is publishing once. */
    private final UUID submissionKey = UUID.randomUUID();

    private final ArrayList<ShiftForm> shifts = new ArrayList<>(List.of(new ShiftForm()));

    private @Nullable Long activity;
    private @Nullable String title;
    private @Nullable String beneficiaries;
    private @Nullable String body;
    private boolean checkRequired;
    private boolean screened;
    private boolean confirmed;

    /** Chooses the activity that the address names, or the only one there is. */
    @PostConstruct
    void open() {
        List<Activity> open = places.open(named());
        activity = open.size() == 1 ? open.get(0).id().value() : null;
    }

    /** Answers an address that names an activity the reader cannot see by 404. */
    public void load() {
        if (number != null && getPlace() == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Optional<Activity> named() {
        return places.named(number);
    }

    /** The activity that the address names. */
    public @Nullable Activity getPlace() {
        return named().orElse(null);
    }

    /** Adds a shift like the last one, a week later. */
    public void addShift() {
        shifts.add(new ShiftForm(shifts.get(shifts.size() - 1)));
    }

    /** Takes the last shift out again; there is always one. */
    public void removeShift() {
        if (shifts.size() > 1) {
            shifts.remove(shifts.size() - 1);
        }
    }

    /**
     * Publishes what was typed and shows it, or says beside the fields what is missing.
     *
     * @throws NotAllowedException if nothing may be published there any more; the portal shows the form again with the reason
     */
    public void publish() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (activity == null) {
            // none stood open when the form was shown, as to somebody who has logged in since
            open();
        }
        if (activity == null) {
            if (!isOpen()) {
                throw new NotAllowedException(getDecision());
            }
            FieldFaults.show(Map.of("activity", MessageKey.of("volunteering.fault.activity")), faces);
            return;
        }
        ActivityId place = new ActivityId(activity);
        NeedDraft draft = draft();
        Map<String, MessageKey> faults = publishNeed.faults(draft, place);
        if (!faults.isEmpty()) {
            FieldFaults.show(faults, faces);
            return;
        }
        if (!isWarned(draft, faces)) {
            long need = publishNeed.publish(place, draft.masked(screening), submissionKey);
            Faces.redirect(Faces.getRequestContextPath() + Need.path(need));
        }
    }

    private NeedDraft draft() {
        return new NeedDraft(
                PlainText.typed(title),
                PlainText.typed(beneficiaries),
                PlainText.typed(body),
                checkRequired,
                shifts.stream().map(ShiftForm::draft).toList());
    }

    /** Says beside the fields what was found in them, and offers the box by which the need is sent masked, which is ticked. */
    private boolean isWarned(NeedDraft draft, FacesContext faces) {
        Map<String, String> warnings =
                draft.warnings(screening, faces.getViewRoot().getLocale());
        if (confirmed || warnings.isEmpty()) {
            return false;
        }
        FieldFaults.say(warnings, faces);
        screened = true;
        confirmed = true;
        return true;
    }

    /** Whether a need may be published, and if not, what would help. */
    public Decision getDecision() {
        return places.decision(named());
    }

    public boolean isOpen() {
        return getDecision().isAllowed();
    }

    /** Where a need can be published, by the titles that the officials gave. */
    public Map<String, Long> getChoices() {
        Map<String, Long> choices = new LinkedHashMap<>();
        for (Activity choice : places.open(named())) {
            String name = choice.title();
            if (choices.containsKey(name)) {
                name += " (" + choice.id().value() + ")";
            }
            choices.put(name, choice.id().value());
        }
        return choices;
    }

    /** The form's key, under which the portal keeps what is typed. */
    public String getForm() {
        return VolunteeringPlugin.ID.value() + "/publish"
                + named().map(place -> "/" + place.id().value()).orElse("");
    }

    public List<ShiftForm> getShifts() {
        return shifts;
    }

    /** Whether something was found in the texts, so that the box by which they are sent masked is shown. */
    public boolean isScreened() {
        return screened;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public @Nullable Long getActivity() {
        return activity;
    }

    public void setActivity(@Nullable Long activity) {
        this.activity = activity;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getBeneficiaries() {
        return beneficiaries;
    }

    public void setBeneficiaries(@Nullable String beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public boolean isCheckRequired() {
        return checkRequired;
    }

    public void setCheckRequired(boolean checkRequired) {
        this.checkRequired = checkRequired;
    }
}
