// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.promise.PromiseRepository;
import dk.stigen.persistence.promise.PromiseRow;
import dk.stigen.persistence.promise.PromiseState;
import dk.stigen.portal.contribution.ContributionAddress;
import dk.stigen.portal.promise.KeepPromise.Outcome;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Where those who answer say how far a promise is, and keep its milestones. */
@Named("progressPage")
@ViewScoped
public class ProgressPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    KeepPromise keeping;

    @Inject
    PromiseRepository promises;

    @Inject
    PromiseView view;

    @Inject
    PromiseForm form;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private transient PromiseView.@Nullable Card card;
    private transient @Nullable NotAllowedException refused;
    private List<Subject> subjects = List.of();
    private int version;
    private PromiseState state = PromiseState.ON_ITS_WAY;
    private @Nullable Integer progress;
    private @Nullable String note;
    private @Nullable LocalDate review;
    private @Nullable String milestone;
    private @Nullable LocalDate due;
    private @Nullable Long reached;

    /** To what it was promised. */
    public record Subject(ContributionRef ref, String title, String path) implements Serializable {}

    /** Returns the page on which it is said how far the promise is. */
    static String address(long promise) {
        return "/arena/progress/" + promise;
    }

    /** Shows how far it is. */
    @PostConstruct
    void open() {
        try {
            List<DutyRow> to = id().map(keeping::kept).orElse(List.of());
            subjects = to.stream()
                    .map(duty -> new Subject(duty.about(), duty.title(), duty.path()))
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (NotAllowedException e) {
            refused = e;
        }
        if (!subjects.isEmpty()) {
            id().flatMap(promises::find).ifPresent(this::show);
        }
    }

    private void show(PromiseRow row) {
        version = row.version();
        state = row.state();
        progress = row.progress();
        review = row.review().orElse(null);
    }

    private Optional<Long> id() {
        return ContributionAddress.number(number);
    }

    /** Lets in who may answer what it was promised to. */
    public void enter() {
        if (refused != null) {
            throw refused;
        }
        if (subjects.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Says how far it is, for everybody, or beside the fields what is missing. */
    public void report() {
        ReportDraft draft = new ReportDraft(
                state, progress == null ? -1 : progress, PlainText.typed(note), Optional.ofNullable(review));
        if (form.accepts(draft.faults(keeping.today()))) {
            answer(
                    keeping.report(id().orElse(0L), version, draft),
                    subjects.get(0).path() + "#official");
        }
    }

    /** Adds a milestone and shows it. */
    public void addMilestone() {
        MilestoneDraft draft = new MilestoneDraft(PlainText.typed(milestone), Optional.ofNullable(due));
        if (form.accepts(draft.faults(keeping.today()))) {
            answer(keeping.addMilestone(id().orElse(0L), draft), address(id().orElse(0L)));
        }
    }

    /** Notes that the chosen milestone is reached. */
    public void reach() {
        if (reached != null) {
            answer(keeping.reach(id().orElse(0L), reached), address(id().orElse(0L)));
        }
    }

    private void answer(Outcome outcome, String path) {
        switch (outcome) {
            case DONE -> Faces.redirect(Faces.getRequestContextPath() + path);
            case UNKNOWN -> Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            case OVERTAKEN -> form.fault("", MessageKey.of("promise.fault.OVERTAKEN"));
        }
    }

    /** The promise as everybody sees it. */
    public PromiseView.@Nullable Card getCard() {
        if (card == null && !subjects.isEmpty()) {
            card = id().flatMap(promises::find)
                    .map(row -> view.card(row, false))
                    .orElse(null);
        }
        return card;
    }

    /** What is still to be reached. */
    public List<SelectItem> getOpenMilestones() {
        PromiseView.Card shown = getCard();
        return shown == null
                ? List.of()
                : shown.milestones().stream()
                        .filter(step -> step.reached() == null)
                        .map(step -> new SelectItem(step.id(), step.text()))
                        .toList();
    }

    /** To what it was promised, for the trail of its case, null where that is several. */
    public @Nullable ContributionRef getAbout() {
        return subjects.size() == 1 ? subjects.get(0).ref() : null;
    }

    public List<Subject> getSubjects() {
        return subjects;
    }

    public List<PromiseState> getStates() {
        return List.of(PromiseState.values());
    }

    public int getNoteMin() {
        return ReportDraft.NOTE_MIN;
    }

    public int getNoteMax() {
        return ReportDraft.NOTE_MAX;
    }

    public int getMilestoneMin() {
        return MilestoneDraft.TEXT_MIN;
    }

    public int getMilestoneMax() {
        return MilestoneDraft.TEXT_MAX;
    }

    /** The version that was seen; it travels with the form, so that nothing newer is overwritten. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public PromiseState getState() {
        return state;
    }

    public void setState(PromiseState state) {
        this.state = state;
    }

    public @Nullable Integer getProgress() {
        return progress;
    }

    public void setProgress(@Nullable Integer progress) {
        this.progress = progress;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate review) {
        this.review = review;
    }

    public @Nullable String getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable String milestone) {
        this.milestone = milestone;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public @Nullable Long getReached() {
        return reached;
    }

    public void setReached(@Nullable Long reached) {
        this.reached = reached;
    }
}
