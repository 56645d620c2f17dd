// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import jakarta.enterprise.context.ApplicationScoped;

/** The imported codes of KLE in the database, by number; found by the beginning of a number or a part of a title. */
@ApplicationScoped
public class KleCodeRepository extends EntryRepository<KleCode> {

    public KleCodeRepository() {
        super(
                KleCode.class,
                "kle_code",
                "number, id",
                "starts_with(number, ?1) or strpos(lower(title), lower(?1)) > 0");
    }
}
