// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.settings.AudienceSetting;
import dk.stigen.api.settings.Scope;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.Phase;
import dk.stigen.persistence.settings.ChosenValue;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.persistence.settings.Place;
import dk.stigen.portal.activity.PortalActivities;
import dk.stigen.portal.settings.Around;
import dk.stigen.portal.settings.Catalogue;
import dk.stigen.portal.settings.Held;
import dk.stigen.portal.settings.ValueText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Who may do what in one activity: what is chosen for it and its phases, and what that means for people. */
@Named
@RequestScoped
public class PermissionsPage {

    @Inject
    ActivityRepository activities;

    @Inject
    PortalActivities shown;

    @Inject
    ChosenValueRepository values;

    @Inject
    Around around;

    @Inject
    Catalogue catalogue;

    @Inject
    ValueText words;

    @Inject
    PortalPermissions permissions;

    @Inject
    DecisionText decisions;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    private @Nullable Activity activity;
    private List<Phase> phases = List.of();
    private List<Action> actions = List.of();

    /** An action and who may do it: in the activity as a whole and in each phase. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * Who may do it in one place.
     *
     * @param own whether that was chosen for the place itself
     */
    public record Cell(String audience, boolean own) {}

    /** What the decision is for one kind of person, or would be if the activity were open. */
    public record Outlook(boolean allowed, String brief, String reason) {}

    /** An action and the decision for each kind of person. */
    public record Preview(String name, List<Outlook> outlooks) {}

    /** A phase as a column. */
    public record Column(long id, String title) {}

    @PostConstruct
    void open() {
        Optional.ofNullable(path)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .flatMap(number -> activities.find(new ActivityId(Long.parseLong(number))))
                .ifPresent(found -> {
                    activity = found;
                    phases = activities.phases(found.id());
                    actions = catalogue.actions(found.plugin());
                });
    }

    /** Answers 404 where there is no such activity. */
    public void enter() {
        if (activity == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public long getActivity() {
        return activity == null ? 0 : activity.id().value();
    }

    public String getTitle() {
        return activity == null ? "" : activity.title();
    }

    public List<Column> getColumns() {
        return phases.stream()
                .map(phase -> new Column(phase.id().value(), phase.title()))
                .toList();
    }

    public List<Row> getRows() {
        if (activity == null) {
            return List.of();
        }
        List<Place> places = new ArrayList<>(List.of(Place.of(activity.id())));
        for (Phase phase : phases) {
            places.add(Place.of(activity.id(), phase.id()));
        }
        List<List<ChosenValue>> choices = new ArrayList<>();
        for (Place place : places) {
            choices.add(values.around(Kind.AUDIENCE, activity.plugin(), place));
        }
        return actions.stream().map(action -> row(action, choices)).toList();
    }

    private Row row(Action action, List<List<ChosenValue>> choices) {
        AudienceSetting setting = AudienceSetting.of(action.key(), action.audience());
        List<Cell> cells = new ArrayList<>();
        for (List<ChosenValue> inPlace : choices) {
            Held<Audience> held = around.held(setting, inPlace);
            Scope scope = cells.isEmpty() ? Scope.ACTIVITY : Scope.PHASE;
            cells.add(new Cell(
                    words.audience(held.value(), locale()),
                    held.scope().filter(scope::equals).isPresent()));
        }
        return new Row(name(action), cells);
    }

    /** Returns whether people can act in the activity now; its own switch, the initiative's and the step's are all open. */
    public boolean isOpen() {
        return shown.asItStands(new ActivityId(getActivity()))
                .filter(found -> found.access() == Access.ENABLED)
                .isPresent();
    }

    public List<Persona> getPersonas() {
        return List.of(Persona.values());
    }

    public List<Preview> getPreviews() {
        return actions.stream()
                .map(action -> new Preview(
                        name(action),
                        getPersonas().stream()
                                .map(persona -> outlook(action, persona))
                                .toList()))
                .toList();
    }

    private Outlook outlook(Action action, Persona persona) {
        Decision decision = permissions.decideAsIfOpen(action, persona.actor(), new ActivityId(getActivity()));
        return new Outlook(
                decision.isAllowed(),
                decisions.brief(decision, locale()),
                decision instanceof Decision.Denied ? decisions.of(decision, locale()) : "");
    }

    private String name(Action action) {
        return activity == null ? "" : catalogue.text(activity.plugin(), action.key(), locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
