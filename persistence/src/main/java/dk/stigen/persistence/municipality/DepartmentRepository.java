// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The departments in the database, by name. */
@ApplicationScoped
public class DepartmentRepository extends NamedRepository<Department> {

    public DepartmentRepository() {
        super(Department.class, "department", "name_da, id");
    }

    /** Returns who heads the department. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ParticipantId> head(long department) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<@Nullable Object> heads = entities.createNativeQuery("select head_id from department where id = ?1")
                .setParameter(1, department)
                .getResultList();
        return heads.stream().flatMap(head -> Columns.person(head).stream()).findFirst();
    }

    /** Has the person head the department from now on, or nobody. */
    @Transactional
    public void headBy(long department, Optional<ParticipantId> person) {
        entities.createNativeQuery("update department set head_id = nullif(?2, 0) where id = ?1")
                .setParameter(1, department)
                .setParameter(2, person.map(ParticipantId::value).orElse(0L))
                .executeUpdate();
    }
}
