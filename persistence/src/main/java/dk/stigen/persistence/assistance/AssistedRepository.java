// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.assistance;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.assistance.Assisted.How;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The citizens for whom officials act, in the database. */
@ApplicationScoped
public class AssistedRepository {

    private static final int MOST = 200;

    private static final String ALL =
            "select s.participant_id, p.display_name, s.agreed_how, cast(s.agreed_on as text),"
                    + " s.resident, s.address from assisted s join participant p on p.id = s.participant_id";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns those whose name holds the text, by name; all of them for an empty text. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Assisted> named(String text) {
        return read(entities.createNativeQuery(ALL + " where ?1 = '' or strpos(lower(p.display_name), lower(?1)) > 0"
                        + " order by p.display_name, p.id limit " + MOST)
                .setParameter(1, text));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Assisted> find(ParticipantId id) {
        return read(entities.createNativeQuery(ALL + " where s.participant_id = ?1")
                        .setParameter(1, id.value()))
                .stream()
                .findFirst();
    }

    private static List<Assisted> read(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Assisted(
                        new ParticipantId(((Number) row[0]).longValue()),
                        String.valueOf(row[1]),
                        How.valueOf(String.valueOf(row[2])),
                        LocalDate.parse(String.valueOf(row[3])),
                        Boolean.TRUE.equals(row[4]),
                        String.valueOf(row[5])))
                .toList();
    }

    /** Registers a citizen whom the portal has not known before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ParticipantId add(NewAssisted citizen, ParticipantId official) {
        ParticipantId id = new ParticipantId(
                ((Number) entities.createNativeQuery("insert into participant (id, kind, display_name, assurance_level)"
                                        + " values (nextval('participant_seq'), 'ASSISTED', ?1, 'NONE') returning id")
                                .setParameter(1, citizen.name())
                                .getSingleResult())
                        .longValue());
        note(id, citizen, official);
        return id;
    }

    /** Makes somebody who has a row but never logged in one for whom officials act, for demo data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void turn(ParticipantId id, NewAssisted citizen, ParticipantId official) {
        entities.createNativeQuery("update participant set kind = 'ASSISTED', issuer = null, subject = null"
                        + " where id = ?1 and last_seen_at is null")
                .setParameter(1, id.value())
                .executeUpdate();
        note(id, citizen, official);
    }

    private void note(ParticipantId id, NewAssisted citizen, ParticipantId official) {
        entities.createNativeQuery(
                        "insert into assisted (participant_id, agreed_how, agreed_on, resident, registered_by, address)"
                                + " values (?1, ?2, cast(?3 as date), ?4, ?5, ?6)")
                .setParameter(1, id.value())
                .setParameter(2, citizen.how().name())
                .setParameter(3, citizen.agreedOn().toString())
                .setParameter(4, citizen.resident())
                .setParameter(5, official.value())
                .setParameter(6, citizen.address())
                .executeUpdate();
    }

    /** Writes down where the citizen's letters go from now on, and returns whether there is such a citizen. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean move(ParticipantId citizen, String address) {
        return entities.createNativeQuery("update assisted set address = ?2 where participant_id = ?1")
                        .setParameter(1, citizen.value())
                        .setParameter(2, address)
                        .executeUpdate()
                == 1;
    }

    /** Forgets that the person is assisted, or who registered others, and returns how many entries of his own are gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(ParticipantId person) {
        entities.createNativeQuery("update assisted set registered_by = null where registered_by = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
        return entities.createNativeQuery("delete from assisted where participant_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
