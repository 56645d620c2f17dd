// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.NameRule;
import dk.stigen.persistence.activity.Phase;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One activity: {@code /office/activity/new/<initiative>} for a new one, {@code /office/activity/<number>} for another. */
@Named
@ViewScoped
public class ActivityPage extends OfficeForm {

    private static final long serialVersionUID = 1;

    @Inject
    ActivityRepository activities;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    Planning planning;

    @Inject
    OfficeRungs rungs;

    @Inject
    PortalClock clock;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String within;

    private long id;
    private long initiative;
    private String initiativeTitle = "";
    private boolean published;
    private @Nullable String plugin;
    private Access access = Access.HIDDEN;
    private NameRule names = NameRule.DISPLAY_NAME;

    @PostConstruct
    void open() {
        Optional<Activity> found = number(path).flatMap(number -> activities.find(new ActivityId(number)));
        found.ifPresent(this::show);
        found.map(Activity::initiative)
                .or(() -> "new".equals(path) ? number(within).map(InitiativeId::new) : Optional.empty())
                .flatMap(initiatives::find)
                .ifPresent(this::show);
    }

    private void show(Activity activity) {
        id = activity.id().value();
        setVersion(activity.version());
        setTitle(activity.title());
        plugin = activity.plugin().value();
        access = activity.access();
        names = activity.nameRule();
    }

    private void show(Initiative holder) {
        initiative = holder.id().value();
        initiativeTitle = holder.title();
        published = holder.status().isPublic();
    }

    /** Answers 404 where there is no such activity, or no initiative for a new one. */
    public void enter() {
        if (initiative == 0) {
            notFound();
        }
    }

    /** Stores it and shows it with its phases. */
    public void save() {
        String typed = PlainText.typed(getTitle()).value();
        if (id != 0) {
            answer(
                    planning.revise(new ActivityId(id), getVersion(), typed, access, names, official()),
                    "/office/activity/" + id);
            return;
        }
        Optional<PluginId> chosen = rungs.all().stream()
                .map(OfficeRungs.Rung::plugin)
                .filter(candidate -> candidate.value().equals(plugin))
                .findFirst();
        if (chosen.isEmpty()) {
            fault("plugin", "activity.plugin.unknown");
            return;
        }
        ActivityId made = planning.add(new InitiativeId(initiative), chosen.get(), typed, access, names, official());
        leadTo("/office/activity/" + made.value());
    }

    public boolean isKnown() {
        return id != 0;
    }

    public long getId() {
        return id;
    }

    public String getInitiativeTitle() {
        return initiativeTitle;
    }

    public long getInitiative() {
        return initiative;
    }

    public boolean isPublished() {
        return published;
    }

    public List<OfficeRungs.Rung> getRungs() {
        return rungs.all();
    }

    /** Returns where people find the activity, empty where its plugin has no page for one. */
    public String getPublicPath() {
        return plugin == null || id == 0 ? "" : rungs.pageOf(new PluginId(plugin), id);
    }

    /** Returns the phases in the order of time. */
    public List<Stretch> getPhases() {
        if (id == 0) {
            return List.of();
        }
        Instant now = clock.now();
        return activities.phases(new ActivityId(id)).stream()
                .map(phase -> Stretch.of(phase, now))
                .toList();
    }

    public @Nullable String getPlugin() {
        return plugin;
    }

    public void setPlugin(@Nullable String plugin) {
        this.plugin = plugin;
    }

    public Access getAccess() {
        return access;
    }

    public void setAccess(Access access) {
        this.access = access;
    }

    public NameRule getNames() {
        return names;
    }

    public void setNames(NameRule names) {
        this.names = names;
    }

    public List<NameRule> getNameRules() {
        return List.of(NameRule.values());
    }

    public List<Access> getAccesses() {
        return List.of(Access.values());
    }

    /**
     * A phase on the timeline.
     *
     * @param state as on l:step
     * @param days from when to when, in words
     */
    public record Stretch(long id, String title, String state, String days) {

        static Stretch of(Phase phase, Instant now) {
            boolean begun = !now.isBefore(phase.from());
            boolean over = phase.until().filter(end -> !now.isBefore(end)).isPresent();
            return new Stretch(
                    phase.id().value(),
                    phase.title(),
                    over ? "done" : begun ? "here" : "coming",
                    PhaseDays.of(phase).inWords());
        }
    }
}
