// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

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

    /** Returns the code of this very number, a closed one too. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<KleCode> numbered(String number) {
        return entities.createQuery("select k from KleCode k where k.number = :number", KleCode.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
