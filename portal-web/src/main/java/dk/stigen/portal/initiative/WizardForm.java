// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.activity.OfficeForm;
import dk.stigen.portal.activity.Planning.Outcome;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One step in which an official sets up an initiative; the initiative's number ends the address. */
public abstract class WizardForm extends OfficeForm {

    private static final long serialVersionUID = 1;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    WriteInitiative write;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    private long id;
    private String name = "";
    private boolean template;
    private Initiative.Status status = Initiative.Status.DRAFT;

    @PostConstruct
    void open() {
        number(path).map(InitiativeId::new).flatMap(initiatives::find).ifPresent(initiative -> {
            id = initiative.id().value();
            name = initiative.title();
            template = initiative.isTemplate();
            status = initiative.status();
            setVersion(initiative.version());
            show(initiative);
        });
    }

    abstract void show(Initiative initiative);

    public abstract WizardStep getStep();

    /** Answers 404 where there is no such initiative. */
    public void enter() {
        if (!isKnown()) {
            notFound();
        }
    }

    /** Leads to the next step where this one is stored. */
    void goOn(Outcome outcome) {
        answer(outcome, getStep().next().pathOf(id));
    }

    /** Says beside the field that everybody can see the initiative and so cannot do without it. */
    static void lacking(String field, boolean lacks) {
        if (lacks) {
            fault(field, "activity.incomplete");
        }
    }

    InitiativeId initiative() {
        return new InitiativeId(id);
    }

    public boolean isKnown() {
        return id != 0;
    }

    public long getId() {
        return id;
    }

    /** Returns what the initiative is called as stored. */
    public String getName() {
        return name;
    }

    public boolean isTemplate() {
        return template;
    }

    public Initiative.Status getStatus() {
        return status;
    }

    public List<WizardStep> getSteps() {
        return List.of(WizardStep.values());
    }
}
