// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.settings.Change;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.SecretSetting;
import dk.stigen.api.settings.Setting;
import dk.stigen.persistence.settings.ChosenValue;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.portal.activity.RequestMemory;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * A form that is made from what a plugin names, for settings as for audiences.
 *
 * <p>Only what the official has changed is stored. What is typed and the versions that were seen stay with the view; the fields are made
 * anew for each request, from what the plugin names.
 */
abstract class ValuesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Where.Finder places;

    @Inject
    Catalogue catalogue;

    @Inject
    FieldFactory factory;

    @Inject
    ChosenValueRepository values;

    @Inject
    Around around;

    @Inject
    SaveValues saveValues;

    @Inject
    ValueFaults faults;

    @Inject
    ValueHistory history;

    @Inject
    Participants participants;

    @Inject
    RequestMemory memory;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String first;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String second;

    private final Typed typed = new Typed();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private @Nullable String address;
    private @Nullable String number;
    private transient @Nullable Where where;

    abstract Kind kind();

    @PostConstruct
    void open() {
        address = first;
        number = second;
        where().ifPresent(this::show);
    }

    private Optional<Where> where() {
        if (where == null) {
            where = places.find(address, number).orElse(null);
        }
        return Optional.ofNullable(where);
    }

    /** Answers 404 where the address names nothing that can be set. */
    public void enter() {
        if (where().isEmpty()
                || (kind() == Kind.AUDIENCE && where().get().place().scope() == Scope.PORTAL)) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private void show(Where shownPlace) {
        List<ChosenValue> choices = values.around(kind(), shownPlace.plugin(), shownPlace.place());
        Scope scope = shownPlace.place().scope();
        List<Setting<?>> settings = settings(shownPlace);
        boolean underWay = kind() == Kind.SETTING
                && scope != Scope.PORTAL
                && settings.stream().anyMatch(setting -> setting.change() == Change.UNTIL_UNDER_WAY)
                && catalogue.isUnderWay(
                        shownPlace.plugin(), new ActivityId(shownPlace.place().activity()));
        for (Setting<?> setting : settings) {
            show(setting, choices);
            choices.stream()
                    .filter(choice -> choice.scope() == scope && choice.key().equals(setting.key()))
                    .forEach(choice -> seen.put(setting.key(), choice.version()));
            if (underWay && setting.change() == Change.UNTIL_UNDER_WAY) {
                closed.add(setting.key());
            }
        }
    }

    private <T> void show(Setting<T> setting, List<ChosenValue> choices) {
        T value = around.held(setting, choices).value();
        Editors.of(setting, factory.groups()).show(value, fields(setting));
        if (!(setting instanceof SecretSetting)) {
            shown.put(setting.key(), setting.format(value));
        }
    }

    private Typed.Fields fields(Setting<?> setting) {
        return typed.of(FieldFactory.id(setting));
    }

    private List<Setting<?>> settings(Where of) {
        return catalogue.of(kind(), of.plugin(), of.place().scope());
    }

    /** Stores what is changed, or says beside the fields what stands in the way. */
    public void save() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<Where> at = where();
        if (at.isEmpty() || participants.current().isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        List<Edit<?>> edits = new ArrayList<>();
        boolean readable = true;
        for (Setting<?> setting : settings(at.get())) {
            readable &= closed.contains(setting.key()) || read(setting, edits, faces);
        }
        if (!readable) {
            return;
        }
        Saving saving = saveValues.save(
                kind(),
                at.get().plugin(),
                at.get().place(),
                edits,
                participants.current().get());
        if (saving.isDone()) {
            Faces.redirect(Faces.getRequestContextPath() + getPath() + "?saved=true");
            return;
        }
        // saving once more overwrites what was shown now
        saving.overtaken().forEach((key, colleague) -> seen.put(key, colleague.version()));
        faults.show(saving, settings(at.get()), faces);
    }

    private <T> boolean read(Setting<T> setting, List<Edit<?>> edits, FacesContext faces) {
        Typed.Fields fields = fields(setting);
        long version = seen.getOrDefault(setting.key(), 0L);
        if (Boolean.TRUE.equals(typed.get(fields.idOf("back")))) {
            edits.add(new Edit<>(setting, Optional.empty(), version));
            return true;
        }
        try {
            Editor<T> editor = Editors.of(setting, factory.groups());
            T value = editor.read(fields);
            boolean same = setting instanceof SecretSetting
                    ? value.equals("")
                    : setting.format(value).equals(shown.get(setting.key()));
            if (same) {
                return true;
            }
            edits.add(new Edit<>(setting, Optional.of(value), version));
            return faults.none(setting, fields, editor.faults(setting, value), faces);
        } catch (UnreadableException e) {
            faults.show(fields.idOf(e.part()), e.key(), faces);
            return false;
        }
    }

    public List<Field> getFields() {
        return memory.recall(getPath(), this::fields);
    }

    private List<Field> fields() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return where().map(at -> {
                    List<ChosenValue> choices = values.around(kind(), at.plugin(), at.place());
                    return settings(at).stream()
                            .map(setting -> factory.field(
                                    setting, choices, at.place().scope(), closed.contains(setting.key()), locale))
                            .toList();
                })
                .orElse(List.of());
    }

    /** Returns what was changed here, the latest first. */
    public List<ValueHistory.Line> getHistory() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return where().map(at -> history.lines(kind(), at, locale)).orElse(List.of());
    }

    public Typed getTyped() {
        return typed;
    }

    /** The versions that the official saw, which travel with the form, so that nothing newer is overwritten unseen. */
    public String getSeen() {
        StringBuilder text = new StringBuilder();
        seen.forEach(
                (key, version) -> text.append(key).append(':').append(version).append(' '));
        return text.toString().strip();
    }

    public void setSeen(@Nullable String text) {
        for (String entry : (text == null ? "" : text).split(" ")) {
            int colon = entry.lastIndexOf(':');
            if (colon > 0 && entry.substring(colon + 1).matches("[0-9]{1,18}")) {
                seen.put(entry.substring(0, colon), Long.valueOf(entry.substring(colon + 1)));
            }
        }
    }

    public String getScope() {
        return where().map(at -> at.place().scope().key()).orElse("portal");
    }

    public String getPlugin() {
        return where().map(at -> at.plugin().value()).orElse("");
    }

    public long getActivity() {
        return where().map(at -> at.place().activity()).orElse(0L);
    }

    /** What the plugin is called, in the title of the form. */
    public String getPluginName() {
        return where().map(at -> catalogue.name(at.plugin())).orElse("");
    }

    public String getActivityTitle() {
        return where().map(Where::activity).orElse("");
    }

    public String getPhaseTitle() {
        return where().map(Where::phase).orElse("");
    }

    /** Returns the page's own address within the portal. */
    public String getPath() {
        String page = kind() == Kind.SETTING ? "/office/settings/" : "/office/audiences/";
        return page + address + (number == null ? "" : "/" + number);
    }
}
