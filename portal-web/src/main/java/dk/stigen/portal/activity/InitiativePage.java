// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.Initiative;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The form for an initiative: {@code /office/initiative} for a new one, and its number after that for another. */
@Named
@ViewScoped
public class InitiativePage extends OfficeForm {

    private static final long serialVersionUID = 1;

    @Inject
    ActivityRepository activities;

    @Inject
    Planning planning;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    private long id;
    private Initiative.Status status = Initiative.Status.DRAFT;
    private boolean unknown;

    @PostConstruct
    void open() {
        unknown = path != null;
        number(path).flatMap(found -> activities.find(new InitiativeId(found))).ifPresent(initiative -> {
            unknown = false;
            id = initiative.id().value();
            setVersion(initiative.version());
            setTitle(initiative.title());
            status = initiative.status();
        });
    }

    /** Answers 404 where there is no such initiative. */
    public void enter() {
        if (unknown) {
            notFound();
        }
    }

    /** Stores it and goes back to the list. */
    public void save() {
        String typed = PlainText.typed(getTitle()).value();
        if (id == 0) {
            planning.begin(typed, status, official());
            leadTo("/office/activities");
        } else {
            answer(
                    planning.revise(new InitiativeId(id), getVersion(), typed, status, official()),
                    "/office/activities");
        }
    }

    public boolean isKnown() {
        return id != 0;
    }

    public Initiative.Status getStatus() {
        return status;
    }

    public void setStatus(Initiative.Status status) {
        this.status = status;
    }

    public List<Initiative.Status> getStatuses() {
        return List.of(Initiative.Status.values());
    }
}
