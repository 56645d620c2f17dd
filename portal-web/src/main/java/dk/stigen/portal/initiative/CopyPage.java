// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.initiative.Initiative;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new initiative, or a template, of another: {@code /office/copy/<initiative>}. */
@Named
@ViewScoped
public class CopyPage extends WizardForm {

    private static final long serialVersionUID = 1;

    @Inject
    CopyInitiative copies;

    @Inject
    PortalClock clock;

    private @Nullable LocalDate first;
    private boolean asTemplate;

    @Override
    void show(Initiative initiative) {
        first = LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
    }

    @Override
    public WizardStep getStep() {
        return WizardStep.WHY;
    }

    /** Makes the copy and leads to its first step. */
    public void copy() {
        LocalDate day = first == null ? LocalDate.ofInstant(clock.now(), PortalClock.ZONE) : first;
        Optional<InitiativeId> made =
                copies.copy(initiative(), PlainText.typed(getTitle()).value(), day, asTemplate, official());
        if (made.isEmpty()) {
            notFound();
            return;
        }
        leadTo(getStep().pathOf(made.get().value()));
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public boolean isAsTemplate() {
        return asTemplate;
    }

    public void setAsTemplate(boolean asTemplate) {
        this.asTemplate = asTemplate;
    }
}
