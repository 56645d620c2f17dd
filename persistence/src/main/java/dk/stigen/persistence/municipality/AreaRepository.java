// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import jakarta.enterprise.context.ApplicationScoped;

/** The areas in the database, by name. */
@ApplicationScoped
public class AreaRepository extends NamedRepository<Area> {

    public AreaRepository() {
        super(Area.class, "area", "name_da, id");
    }
}
