// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.consent;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The consents of all people, with those that were taken back. */
@ApplicationScoped
public class ConsentRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns what the person has agreed to and taken back, the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<GivenConsent> of(ParticipantId person) {
        return Row.all(entities.createNativeQuery("select kind, version, given_at, withdrawn_at from consent"
                                + " where participant_id = ?1 order by id desc")
                        .setParameter(1, person.value()))
                .stream()
                .map(GivenConsent::of)
                .toList();
    }

    /** Returns whether the person's consent to this version of the text holds. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean holds(ParticipantId person, String kind, int version) {
        return !entities.createNativeQuery(
                        "select 1 from consent where participant_id = ?1 and kind = ?2 and version = ?3"
                                + " and withdrawn_at is null")
                .setParameter(1, person.value())
                .setParameter(2, kind)
                .setParameter(3, version)
                .getResultList()
                .isEmpty();
    }

    /** Stores that the person agrees; returns false where that holds already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean give(ParticipantId person, String kind, int version) {
        return entities.createNativeQuery("insert into consent (participant_id, kind, version) select p.id, ?2, ?3"
                                + " from participant p where p.id = ?1 and p.erased_at is null on conflict do nothing")
                        .setParameter(1, person.value())
                        .setParameter(2, kind)
                        .setParameter(3, version)
                        .executeUpdate()
                == 1;
    }

    /** Stores that the person does not agree any more; returns false where nothing held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean withdraw(ParticipantId person, String kind) {
        return entities.createNativeQuery("update consent set withdrawn_at = now()"
                                + " where participant_id = ?1 and kind = ?2 and withdrawn_at is null")
                        .setParameter(1, person.value())
                        .setParameter(2, kind)
                        .executeUpdate()
                == 1;
    }
}
