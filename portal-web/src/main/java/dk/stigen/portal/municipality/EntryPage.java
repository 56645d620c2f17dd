// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.municipality.InUseException;
import dk.stigen.portal.i18n.Faults;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form for an entry: {@code /admin/register/<register>} for a new one, and its number after that for another. */
@Named("registerEntry")
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Registers registers;

    @Inject
    KeepRegisters keep;

    @Inject
    Participants participants;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String entry;

    private @Nullable Kind kind;
    private long id;
    private long version;
    private String name = "";

    /** What is typed, by the key of its column. */
    private final Map<String, @Nullable String> typed = new HashMap<>();

    private boolean closed;

    @PostConstruct
    void open() {
        Optional<Kind> known = Kind.keyed(path);
        if (entry == null) {
            kind = known.orElse(null);
            typed.put(Column.POSITION.key(), "0");
        } else {
            known.ifPresent(register -> number(entry)
                    .flatMap(number -> registers.find(register, number))
                    .ifPresent(held -> {
                        kind = register;
                        show(register, held);
                    }));
        }
    }

    private void show(Kind register, Held held) {
        id = held.id();
        version = held.version();
        name = held.value(register.identity());
        held.values().forEach((column, value) -> typed.put(column.key(), value));
        closed = held.value(Column.CLOSED).equals(Cell.YES);
    }

    /** Returns the number that stands in an address. */
    static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** Answers 404 where the address names nothing. */
    public void enter() {
        if (kind == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Kind kind() {
        return kind == null ? Kind.DEPARTMENTS : kind;
    }

    private Participant admin() {
        return participants.current().orElseThrow();
    }

    /** Stores it and goes back to the list, or says beside the fields what must be put right. */
    public void save() {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (Column column : kind().columns()) {
            String value = typed.get(column.key());
            values.put(column, value == null ? "" : value);
        }
        values.put(Column.CLOSED, closed ? Cell.YES : Cell.NO);
        KeepRegisters.Saved saved = keep.save(kind(), id, version, values, admin());
        saved.faults().forEach((column, fault) -> fault(column.key(), fault));
        answer(saved.outcome());
    }

    /** Deletes it and goes back to the list, or says that it is in use. */
    public void remove() {
        try {
            answer(keep.remove(kind(), id, version, admin()));
        } catch (InUseException e) {
            fault("", Fault.of("inUse"));
        }
    }

    private void answer(KeepRegisters.Outcome outcome) {
        switch (outcome) {
            case DONE -> Faces.redirect(Faces.getRequestContextPath() + getListPath());
            case OVERTAKEN -> fault("", Fault.of("overtaken"));
            case UNKNOWN -> Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            case WRONG -> FacesContext.getCurrentInstance().validationFailed();
        }
    }

    private static void fault(String field, Fault fault) {
        Faults.say(
                field,
                fault.text(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    }

    public String getKey() {
        return kind().key();
    }

    public String getListPath() {
        return "/admin/registers/" + getKey();
    }

    public boolean isKnown() {
        return id != 0;
    }

    /** Returns what the entry is called, as stored. */
    public String getName() {
        return name;
    }

    /** Returns whether the form has the field. */
    public boolean has(String column) {
        return kind().columns().stream().anyMatch(known -> known.key().equals(column));
    }

    /** Returns the departments that this one can be part of. */
    public List<String> getParents() {
        String current = typed.get(Column.PARENT.key());
        return Stream.concat(registers.departmentNames().stream(), Stream.ofNullable(current))
                .filter(other -> !other.isEmpty() && !other.equals(name))
                .distinct()
                .toList();
    }

    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    /** The version that the administrator saw; it travels with the form, so that nothing newer is overwritten. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
