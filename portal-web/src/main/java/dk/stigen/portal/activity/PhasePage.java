// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.Phase;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One phase: {@code /office/phase/new/<activity>} for a new one, {@code /office/phase/<number>} for another. */
@Named
@ViewScoped
public class PhasePage extends OfficeForm {

    private static final long serialVersionUID = 1;

    @Inject
    ActivityRepository activities;

    @Inject
    Planning planning;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String within;

    private long id;
    private long activity;
    private String activityTitle = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    @PostConstruct
    void open() {
        Optional<Phase> found = number(path).flatMap(number -> activities.find(new PhaseId(number)));
        found.ifPresent(phase -> {
            PhaseDays days = PhaseDays.of(phase);
            id = phase.id().value();
            setVersion(phase.version());
            setTitle(phase.title());
            from = days.first();
            until = days.last().orElse(null);
        });
        found.map(Phase::activity)
                .or(() -> "new".equals(path) ? number(within).map(ActivityId::new) : Optional.empty())
                .flatMap(activities::find)
                .ifPresent(holder -> {
                    activity = holder.id().value();
                    activityTitle = holder.title();
                });
    }

    /** Answers 404 where there is no such phase, or no activity for a new one. */
    public void enter() {
        if (activity == 0) {
            notFound();
        }
    }

    /** Stores it and goes back to the activity. */
    public void save() {
        if (from == null) {
            fault("from", "activity.phase.begins");
            return;
        }
        PhaseDays days = new PhaseDays(from, Optional.ofNullable(until));
        if (days.isBackwards()) {
            fault("until", "activity.phase.backwards");
            return;
        }
        String typed = PlainText.typed(getTitle()).value();
        answer(
                id == 0
                        ? planning.add(new ActivityId(activity), typed, days.from(), days.until(), official())
                        : planning.revise(new PhaseId(id), getVersion(), typed, days.from(), days.until(), official()),
                "/office/activity/" + activity);
    }

    /** Removes it and goes back to the activity. */
    public void remove() {
        answer(planning.remove(new PhaseId(id), getVersion(), official()), "/office/activity/" + activity);
    }

    public boolean isKnown() {
        return id != 0;
    }

    public long getId() {
        return id;
    }

    public long getActivity() {
        return activity;
    }

    public String getActivityTitle() {
        return activityTitle;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
