// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import dk.stigen.api.settings.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the municipality that an initiative can be about, such as a village or a district. */
@Entity
@Table(name = "area")
public class Area extends NamedEntry {

    private @Nullable String boundary;

    protected Area() {}

    public Area(Localized name) {
        super(name);
    }

    /** Changes where its boundary runs. */
    public void bound(Optional<Boundary> newBoundary) {
        boundary = newBoundary.map(Boundary::geoJson).orElse(null);
    }

    public Optional<Boundary> boundary() {
        return Optional.ofNullable(boundary).map(Boundary::stored);
    }
}
