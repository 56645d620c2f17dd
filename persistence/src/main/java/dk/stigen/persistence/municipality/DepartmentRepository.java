// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import jakarta.enterprise.context.ApplicationScoped;

/** The departments in the database, by name. */
@ApplicationScoped
public class DepartmentRepository extends NamedRepository<Department> {

    public DepartmentRepository() {
        super(Department.class, "department", "name_da, id");
    }
}
