// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.association;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.association.Association;
import dk.stigen.persistence.association.AssociationRepository;
import dk.stigen.persistence.association.Representation;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.participant.ParticipantForm;
import dk.stigen.portal.participant.ParticipantTexts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One association: who represents it, who has asked to, and the form by which an official appoints somebody. */
@Named
@ViewScoped
public class AssociationPage extends ParticipantForm {

    private static final long serialVersionUID = 1;

    private static final int LAST_YEAR = 2999;

    @Inject
    AssociationRepository associations;

    @Inject
    KeepAssociations keep;

    @Inject
    PortalClock clock;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    private long id;
    private String name = "";
    private String cvr = "";
    private String why = "";
    private @Nullable String search;
    private Map<String, Long> found = new LinkedHashMap<>();
    private @Nullable Long person;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    /** Somebody who represents it or has asked to. */
    public record Row(long id, String name, boolean appointed, String from, String until) {
        static Row of(Representation held) {
            return new Row(
                    held.person().value(),
                    held.personName(),
                    held.isAppointed(),
                    held.from().map(AssociationPage::shown).orElse(""),
                    held.until().map(AssociationPage::shown).orElse(""));
        }
    }

    @PostConstruct
    void open() {
        number(path).map(ParticipantId::new).flatMap(associations::find).ifPresent(this::show);
        from = LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
    }

    private void show(Association association) {
        id = association.id().value();
        name = association.name();
        cvr = association.cvr().orElse("");
        why = association.approvedWhy();
    }

    /** Answers 404 where there is no such association. */
    public void enter() {
        if (id == 0) {
            notFound();
        }
    }

    /** Looks for people with a login by their name. */
    public void find() {
        String typed = PlainText.typed(search).value();
        found = new LinkedHashMap<>();
        if (typed.isEmpty()) {
            fault("search", "association.search.empty");
            return;
        }
        associations
                .candidates(new ParticipantId(id), typed)
                .forEach(one -> found.put(
                        one.displayName() + " (" + one.id().value() + ")",
                        one.id().value()));
        if (found.isEmpty()) {
            fault("search", "association.search.none");
        }
    }

    /** Appoints who is chosen, or says beside the fields what is wrong. */
    public void appoint() {
        if (person == null || from == null) {
            // both are wanted by the form itself
            return;
        }
        if (until != null && until.isBefore(from)) {
            fault("until", "association.until.fault");
        } else if (from.getYear() > LAST_YEAR || (until != null && until.getYear() > LAST_YEAR)) {
            fault(from.getYear() > LAST_YEAR ? "from" : "until", "association.year.fault");
        } else if (keep.appoint(
                new ParticipantId(person), new ParticipantId(id), from, Optional.ofNullable(until), reader())) {
            leadTo("/office/association/" + id);
        } else {
            fault("person", "association.person.fault");
        }
    }

    private static String shown(LocalDate day) {
        return Moments.day(day.atStartOfDay(PortalClock.ZONE).toInstant(), ParticipantTexts.locale());
    }

    public List<Row> getRows() {
        return associations.representatives(new ParticipantId(id)).stream()
                .map(Row::of)
                .toList();
    }

    /** Returns who can be appointed: those who were found, those who have asked, and those whose time can be changed. */
    public Map<String, Long> getPeople() {
        Map<String, Long> people = new LinkedHashMap<>(found);
        getRows().forEach(row -> people.put(row.name() + " (" + row.id() + ")", row.id()));
        return people;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getCvr() {
        return cvr;
    }

    public String getWhy() {
        return why;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public @Nullable Long getPerson() {
        return person;
    }

    public void setPerson(@Nullable Long person) {
        this.person = person;
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
