// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.persistence.municipality.Department;
import dk.stigen.persistence.municipality.DepartmentRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/departments}: the departments that initiatives can have. */
@Path("departments")
@RequestScoped
public class DepartmentsResource {

    @Inject
    DepartmentRepository departments;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listDepartments", summary = "The departments that are not closed, by their Danish names")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<Entry> list() {
        return departments.open().stream().map(Entry::of).toList();
    }

    /**
     * A department.
     *
     * @param id its number
     * @param name its name by language, {@code da} and {@code en}
     * @param parent the number of the department that it is part of, absent where it is part of none
     * @param email where enquiries go, absent where none is named
     */
    public record Entry(
            long id,
            Map<String, String> name,
            @Nullable Long parent,
            @Nullable String email) {

        static Entry of(Department department) {
            return new Entry(
                    department.id(),
                    Names.of(department.name()),
                    department.parent().orElse(null),
                    department.email().isEmpty() ? null : department.email());
        }
    }
}
