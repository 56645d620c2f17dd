// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.attachment.Attachments;
import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form in which a citizen submits a proposal. */
@Named("crowdsourcingSubmission")
@ViewScoped
public class SubmissionPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SubmitProposal submitProposal;

    @Inject
    SubmissionPlaces places;

    @Inject
    Attachments attachments;

    @Inject
    Settings settings;

    @Inject
    Participants participants;

    @Inject
    TextScreening screening;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    /** The same for as long as the text is, so that sending it twice is submitting it once. */
    private UUID submissionKey = UUID.randomUUID();

    /** Under which the portal keeps files, whatever becomes of the text, until a proposal has them. */
    private final UUID files = UUID.randomUUID();

    private @Nullable String submitted;

    private @Nullable Long activity;
    private @Nullable String title;
    private @Nullable String body;
    private boolean screened;
    private boolean confirmed;

    /** Chooses the activity that the address names, or the only one there is. */
    @PostConstruct
    void open() {
        List<Activity> open = offer().open();
        activity = open.size() == 1 ? open.get(0).id().value() : null;
    }

    /** Answers an address that names an activity the reader cannot see by 404. */
    public void load() {
        if (number != null && getPlace() == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** An address that names an activity is about that one: who came from there would not submit elsewhere unawares. */
    private SubmissionPlaces.Offer offer() {
        Activity place = getPlace();
        return place == null ? places.offer() : places.offerIn(place);
    }

    /** The activity that the address names. */
    public @Nullable Activity getPlace() {
        return places.named(number).orElse(null);
    }

    /** Whether the activity in the address takes no proposals of the reader's while another does. */
    public boolean isOpenElsewhere() {
        return !isOpen() && places.offer().decision().isAllowed();
    }

    /**
     * Submits what was typed and shows it, or says beside the fields what is missing.
     *
     * @throws NotAllowedException if nothing may be submitted there any more; the portal shows the form again with the reason
     */
    public void submit() {
        if (activity == null) {
            // the form did not ask: none or one stood open when it was shown, as to somebody who has logged in since
            open();
        }
        if (activity == null) {
            refuse();
            return;
        }
        ActivityId place = new ActivityId(activity);
        ProposalDraft draft = new ProposalDraft(PlainText.typed(title), PlainText.typed(body));
        Map<String, MessageKey> faults = draft.faults(TextLimits.in(place, settings));
        if (!faults.isEmpty()) {
            FieldFaults.show(faults, FacesContext.getCurrentInstance());
            return;
        }
        if (participants.current().isEmpty() && !isOpen()) {
            FieldFaults.show(
                    Map.of("form", MessageKey.of("crowdsourcing.fault.loggedout")), FacesContext.getCurrentInstance());
            return;
        }
        if (!attachments.fits(files, place)) {
            FieldFaults.show(
                    Map.of("files", MessageKey.of("crowdsourcing.fault.files")), FacesContext.getCurrentInstance());
            return;
        }
        if (isWarned(draft)) {
            return;
        }
        ProposalDraft masked = draft.masked(screening);
        long number = submitProposal.submit(place, masked, keyFor(masked), files);
        Faces.redirect(Faces.getRequestContextPath() + "/ladder/crowdsourcing/proposal/" + number);
    }

    /** Says beside the fields what was found in them, and offers the box by which the proposal is sent masked, which is ticked. */
    private boolean isWarned(ProposalDraft draft) {
        FacesContext faces = FacesContext.getCurrentInstance();
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

    private void refuse() {
        if (!isOpen()) {
            throw new NotAllowedException(getDecision());
        }
        FieldFaults.show(
                Map.of("activity", MessageKey.of("crowdsourcing.fault.activity")), FacesContext.getCurrentInstance());
    }

    /** Who goes back to the form and writes something else makes another proposal. */
    private synchronized UUID keyFor(ProposalDraft draft) {
        String text = draft.title().value() + '\n' + draft.body().value();
        if (submitted != null && !submitted.equals(text)) {
            submissionKey = UUID.randomUUID();
        }
        submitted = text;
        return submissionKey;
    }

    /** Whether a proposal may be submitted, and if not, what would help. */
    public Decision getDecision() {
        return offer().decision();
    }

    public boolean isOpen() {
        return getDecision().isAllowed();
    }

    /** Whether the reader is not known and could submit a proposal otherwise. */
    public boolean isLoginNeeded() {
        return getDecision() instanceof Decision.NeedsLogin;
    }

    /** Where a proposal can be submitted, by the titles that the officials gave. */
    public Map<String, Long> getChoices() {
        Map<String, Long> choices = new LinkedHashMap<>();
        for (Activity choice : offer().open()) {
            String name = choice.title();
            if (choices.containsKey(name)) {
                name += " (" + choice.id().value() + ")";
            }
            choices.put(name, choice.id().value());
        }
        return choices;
    }

    /** The limits of the only activity there is, or what meets some activity's where the reader still chooses. */
    public TextLimits getLimits() {
        return offer().open().stream()
                .map(choice -> TextLimits.in(choice.id(), settings))
                .reduce(TextLimits::or)
                .orElse(TextLimits.STANDARD);
    }

    /** The form's key, under which the portal keeps what is typed. */
    public String getForm() {
        Activity place = getPlace();
        return place == null ? CrowdsourcingPlugin.ID + "/submit" : form(place.id());
    }

    static String form(ActivityId activity) {
        return CrowdsourcingPlugin.ID + "/submit/" + activity.value();
    }

    public UUID getFiles() {
        return files;
    }

    /** The activity whose rules for files are shown: the chosen one, or the first where none is chosen yet. */
    public @Nullable Long getFilesActivity() {
        return activity != null
                ? activity
                : offer().open().stream()
                        .findFirst()
                        .map(first -> first.id().value())
                        .orElse(null);
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

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
