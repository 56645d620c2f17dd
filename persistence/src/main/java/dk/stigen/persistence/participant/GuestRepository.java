// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Those who have written something without a login, in the database. */
@ApplicationScoped
public class GuestRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns the guest whose browser shows the token, empty where it is too old or what he wrote belongs to somebody by now. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Known> find(String tokenHash) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery("select p.id, p.display_name from guest_token t"
                        + " join participant p on p.id = t.participant_id"
                        + " where t.token_hash = ?1 and t.expires_at > now() and p.merged_into is null")
                .setParameter(1, tokenHash)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Known(person(row[0]), String.valueOf(row[1])));
    }

    /** Makes a guest, whose browser is known by the token for 90 days. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ParticipantId add(String name, String tokenHash) {
        ParticipantId id =
                person(entities.createNativeQuery("insert into participant (id, kind, display_name, assurance_level)"
                                + " values (nextval('participant_seq'), 'GUEST', ?1, 'NONE') returning id")
                        .setParameter(1, name)
                        .getSingleResult());
        entities.createNativeQuery("insert into guest_token (token_hash, participant_id, expires_at)"
                        + " values (?1, ?2, now() + interval '90 days')")
                .setParameter(1, tokenHash)
                .setParameter(2, id.value())
                .executeUpdate();
        return id;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void rename(ParticipantId guest, String name) {
        entities.createNativeQuery("update participant set display_name = ?2 where id = ?1 and kind = 'GUEST'")
                .setParameter(1, guest.value())
                .setParameter(2, name)
                .executeUpdate();
    }

    /** Returns how much guests from the address have contributed within the last hour, one at a time until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long countFrom(String addressHash) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 13))::text")
                .setParameter(1, addressHash)
                .getSingleResult();
        return count("address_hash = ?1", addressHash);
    }

    /** Returns how much the guest has contributed within the last hour. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long countBy(ParticipantId guest) {
        return count("participant_id = ?1", guest.value());
    }

    private long count(String whose, Object value) {
        return ((Number) entities.createNativeQuery("select count(*) from guest_contribution where " + whose
                                + " and at > now() - interval '1 hour'")
                        .setParameter(1, value)
                        .getSingleResult())
                .longValue();
    }

    /** Notes that the guest contributes something, and forgets what is older than an hour. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(ParticipantId guest, String addressHash) {
        entities.createNativeQuery("delete from guest_contribution where at <= now() - interval '1 hour'")
                .executeUpdate();
        entities.createNativeQuery("insert into guest_contribution (participant_id, address_hash) values (?1, ?2)")
                .setParameter(1, guest.value())
                .setParameter(2, addressHash)
                .executeUpdate();
    }

    /** Has what the guest wrote be the person's, and returns whether it was nobody's before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean merge(ParticipantId guest, ParticipantId person) {
        entities.createNativeQuery("delete from guest_token where participant_id = ?1")
                .setParameter(1, guest.value())
                .executeUpdate();
        return entities.createNativeQuery("update participant set merged_into = ?2"
                                + " where id = ?1 and kind = 'GUEST' and merged_into is null"
                                + " and exists (select 1 from participant p where p.id = ?2 and p.kind = 'PERSON')")
                        .setParameter(1, guest.value())
                        .setParameter(2, person.value())
                        .executeUpdate()
                == 1;
    }

    /** Returns the numbers under which the person has written as a guest. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ParticipantId> mergedInto(ParticipantId person) {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Object> rows = entities.createNativeQuery("select id from participant where merged_into = ?1 order by id")
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream().map(GuestRepository::person).toList();
    }

    /** Forgets the names that the person wrote under as a guest, or the guest's own, and returns how many those were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(ParticipantId person) {
        entities.createNativeQuery("delete from guest_token where participant_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
        entities.createNativeQuery("delete from guest_contribution where participant_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
        return entities.createNativeQuery("update participant set display_name = '(gæst)'"
                        + " where kind = 'GUEST' and (id = ?1 or merged_into = ?1)")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    private static ParticipantId person(Object column) {
        return new ParticipantId(((Number) column).longValue());
    }
}
