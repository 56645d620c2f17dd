// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.Initiative.Status;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.initiative.InitiativeLife.Turn;
import dk.stigen.portal.settings.MunicipalitySettings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an initiative has come, and the next turn of its life: {@code /office/publish/<initiative>}. */
@Named
@ViewScoped
public class PublishPage extends WizardForm {

    private static final long serialVersionUID = 1;

    private static final int SHORTEST_CONCLUSION = 20;

    @Inject
    ActivityRepository activities;

    @Inject
    InitiativeLife life;

    @Inject
    MunicipalitySettings settings;

    private List<Missing> missing = List.of();
    private @Nullable Long askedBy;
    private @Nullable String conclusion;

    @Override
    void show(Initiative initiative) {
        askedBy = initiative.askedBy().map(ParticipantId::value).orElse(null);
        conclusion = initiative.conclusion();
        missing = List.copyOf(Missing.of(initiative, activities.activities(List.of(initiative.id()))));
    }

    @Override
    public WizardStep getStep() {
        return WizardStep.PUBLISH;
    }

    /** Returns what must be written first. */
    public List<Missing> getMissing() {
        return missing;
    }

    /** Returns whether the official can publish it now. */
    public boolean isPublishable() {
        return isDraft() && missing.isEmpty() && (!settings.fourEyes() || isAskedByAnother());
    }

    /** Returns whether the official can ask a colleague to publish it. */
    public boolean isToBeAsked() {
        return getStatus() == Status.DRAFT && !isTemplate() && settings.fourEyes() && missing.isEmpty();
    }

    /** Returns whether the official waits for a colleague. */
    public boolean isWaiting() {
        return getStatus() == Status.IN_REVIEW && settings.fourEyes() && !isAskedByAnother();
    }

    private boolean isDraft() {
        return (getStatus() == Status.DRAFT || getStatus() == Status.IN_REVIEW) && !isTemplate();
    }

    private boolean isAskedByAnother() {
        return askedBy != null && !official().id().equals(new ParticipantId(askedBy));
    }

    /** Returns the name of who has asked for it, or an empty text. */
    public String getAskedBy() {
        return Optional.ofNullable(askedBy)
                .map(ParticipantId::new)
                .map(person -> participants.displayNames(List.of(person)).getOrDefault(person, ""))
                .orElse("");
    }

    public void ask() {
        go(life.askForReview(initiative(), getVersion(), official()));
    }

    public void publish() {
        go(life.publish(initiative(), getVersion(), official()));
    }

    public void withdraw() {
        go(life.withdraw(initiative(), getVersion(), official()));
    }

    public void close() {
        PlainText words = PlainText.typed(conclusion);
        if (words.length() < SHORTEST_CONCLUSION) {
            Faults.say("conclusion", Texts.INITIATIVE, "initiative.conclusion.missing", SHORTEST_CONCLUSION);
            return;
        }
        go(life.close(initiative(), getVersion(), words.value(), official()));
    }

    public void reopen() {
        go(life.reopen(initiative(), getVersion(), official()));
    }

    public void archive() {
        go(life.archive(initiative(), getVersion(), official()));
    }

    public void restore() {
        go(life.restore(initiative(), getVersion(), official()));
    }

    private void go(Turn turn) {
        switch (turn) {
            case DONE -> leadTo(getStep().pathOf(getId()) + "?done=true");
            case OVERTAKEN -> fault("", "activity.overtaken");
            case UNKNOWN -> notFound();
            case INCOMPLETE -> Faults.say("", Texts.INITIATIVE, "initiative.turn.incomplete");
            case FOUR_EYES -> Faults.say("", Texts.INITIATIVE, "initiative.turn.fourEyes");
            case OUT_OF_TURN -> Faults.say("", Texts.INITIATIVE, "initiative.turn.out");
        }
    }

    public @Nullable String getConclusion() {
        return conclusion;
    }

    public void setConclusion(@Nullable String conclusion) {
        this.conclusion = conclusion;
    }
}
