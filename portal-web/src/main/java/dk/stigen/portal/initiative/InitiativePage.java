// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.initiative.Cause;
import dk.stigen.persistence.initiative.Driver;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.portal.activity.Planning.Outcome;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why there is an initiative: {@code /office/initiative} for a new one, and its number after that for another. */
@Named
@ViewScoped
public class InitiativePage extends WizardForm {

    private static final long serialVersionUID = 1;

    private @Nullable String summary;
    private @Nullable Driver driver;
    private @Nullable String driverText;
    private @Nullable String goals;
    private @Nullable String frame;

    @Override
    void show(Initiative initiative) {
        setTitle(initiative.title());
        summary = initiative.summary();
        driver = initiative.cause().driver().orElse(null);
        driverText = initiative.cause().text();
        goals = initiative.cause().goals();
        frame = initiative.cause().frame();
    }

    @Override
    public WizardStep getStep() {
        return WizardStep.WHY;
    }

    @Override
    public void enter() {
        if (path != null) {
            super.enter();
        }
    }

    /** Stores it and leads to the next step. */
    public void save() {
        String title = typed(getTitle());
        Cause cause = new Cause(Optional.ofNullable(driver), typed(driverText), typed(goals), typed(frame));
        if (isKnown()) {
            Outcome outcome = write.explain(initiative(), getVersion(), title, typed(summary), cause, official());
            if (outcome == Outcome.INCOMPLETE) {
                lacking("summary", typed(summary).isEmpty());
                lacking("driverText", !Missing.isDriven(cause));
            } else {
                goOn(outcome);
            }
        } else {
            leadTo(getStep()
                    .next()
                    .pathOf(write.begin(title, typed(summary), cause, official())
                            .value()));
        }
    }

    private static String typed(@Nullable String text) {
        return PlainText.typed(text).value();
    }

    public List<Driver> getDrivers() {
        return List.of(Driver.values());
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable Driver getDriver() {
        return driver;
    }

    public void setDriver(@Nullable Driver driver) {
        this.driver = driver;
    }

    public @Nullable String getDriverText() {
        return driverText;
    }

    public void setDriverText(@Nullable String driverText) {
        this.driverText = driverText;
    }

    public @Nullable String getGoals() {
        return goals;
    }

    public void setGoals(@Nullable String goals) {
        this.goals = goals;
    }

    public @Nullable String getFrame() {
        return frame;
    }

    public void setFrame(@Nullable String frame) {
        this.frame = frame;
    }
}
