// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import dk.stigen.api.settings.Localized;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the administration that leads initiatives or takes part in them. */
@Entity
@Table(name = "department")
public class Department extends NamedEntry {

    @Column(name = "parent_id")
    private @Nullable Long parent;

    private String email;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Department() {}

    public Department(Localized name) {
        super(name);
        this.email = "";
    }

    /** Changes where it belongs and where enquiries go. */
    public void revise(Optional<Long> newParent, String newEmail) {
        parent = newParent.orElse(null);
        email = newEmail;
    }

    /** Returns the number of the department that it is part of. */
    public Optional<Long> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns the address for enquiries, possibly empty. */
    public String email() {
        return email;
    }
}
