// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.municipality.DepartmentRepository;
import dk.stigen.persistence.participant.ParticipantRepository;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Who heads a department, and is told when an answer that it owes is late. */
@Named("departmentHead")
@ViewScoped
public class DepartmentHead implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 500;

    @Inject
    DepartmentRepository departments;

    @Inject
    ParticipantRepository people;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String entry;

    private @Nullable String head;

    @PostConstruct
    void open() {
        head = EntryPage.number(entry)
                .flatMap(departments::head)
                .map(person -> String.valueOf(person.value()))
                .orElse(null);
    }

    /** Stores it and goes back to the department. */
    public void save() {
        long department = EntryPage.number(entry).orElseThrow();
        Optional<ParticipantId> chosen =
                EntryPage.number(head).map(ParticipantId::new).filter(people.staff(MOST)::containsKey);
        departments.headBy(department, chosen);
        Faces.redirect(Faces.getRequestContextPath() + "/admin/register/departments/" + department);
    }

    /** Those who work for the municipality or are elected to it. */
    public List<SelectItem> getStaff() {
        return people.staff(MOST).entrySet().stream()
                .map(person -> new SelectItem(String.valueOf(person.getKey().value()), person.getValue()))
                .toList();
    }

    public @Nullable String getHead() {
        return head;
    }

    public void setHead(@Nullable String head) {
        this.head = head;
    }
}
