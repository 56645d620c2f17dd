// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import dk.stigen.api.activity.Access;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.plugin.StepSwitch;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.step.StepSwitches;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One plugin in the engine room, and the form with which the municipality decides about its step. */
@Named("pluginPanel")
@ViewScoped
public class PluginPanelPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    EngineRoom engineRoom;

    @Inject
    PluginRegistry plugins;

    @Inject
    StepSwitches switches;

    @Inject
    Participants participants;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private @Nullable String id;
    private Access access = Access.ENABLED;
    private String position = "0";
    private long version;
    private transient @Nullable PluginReport report;

    /** Shows what holds; also where a form that was sent too late is built anew. */
    @PostConstruct
    void open() {
        if (number != null && number.matches("[a-z][a-z0-9]{2,29}")) {
            plugins.find(new PluginId(number)).ifPresent(found -> {
                id = number;
                show(switches.of(found.id()));
            });
        }
    }

    private void show(StepSwitch current) {
        access = current.access();
        position = String.valueOf(current.position());
        version = current.version();
    }

    /** Answers 404 where there is no such plugin. */
    public void enter() {
        if (id == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Stores the decision and shows the engine room, or says why not. */
    public void decide() {
        Optional<Participant> admin = participants.current();
        if (id == null || admin.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
        } else if (!position.strip().matches("[0-9]{1,2}")) {
            Faults.say("position", Texts.PLUGINS, "plugins.position.fault");
        } else if (switches.change(
                new PluginId(id),
                access,
                Integer.parseInt(position.strip()),
                admin.get().id(),
                version)) {
            Faces.redirect(Faces.getRequestContextPath() + "/admin/plugins");
        } else {
            show(switches.of(new PluginId(id)));
            Faults.say("", Texts.PLUGINS, "plugins.overtaken");
        }
    }

    public @Nullable PluginReport getReport() {
        if (report == null && id != null) {
            report = engineRoom.report(new PluginId(id)).orElse(null);
        }
        return report;
    }

    /** Returns the pages that the plugin brings for those who run it; none while it is not at work. */
    public List<OwnPage> getOwnPages() {
        if (getReport() == null || !getReport().handle().isActive()) {
            return List.of();
        }
        PluginId plugin = getReport().handle().id();
        Locale locale = Language.of(request).locale();
        return OwnPage.of(plugins.pages(plugin), title -> plugins.text(plugin, title, locale));
    }

    /** Returns who decided last, empty where nobody has. */
    public String getChangedBy() {
        return getReport() == null
                ? ""
                : getReport()
                        .stepSwitch()
                        .changedBy()
                        .map(person ->
                                participants.displayNames(List.of(person)).getOrDefault(person, ""))
                        .orElse("");
    }

    public @Nullable String getId() {
        return id;
    }

    public List<Access> getChoices() {
        return List.of(Access.values());
    }

    public Access getAccess() {
        return access;
    }

    public void setAccess(Access access) {
        this.access = access;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    /** The version that the administrator saw; it travels with the form, so that nothing newer is overwritten. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
