// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.retention;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps the portal from erasing somebody. */
@ApplicationScoped
public class LegalHoldRepository {

    /**
     * Selects the numbers of all whose data must stay: those who are named, and for an initiative those who made it, answer for it,
     * have contributed or commented in it, have moved something in it or were asked about something in it.
     */
    public static final String HELD = """
            select h.participant_id from legal_hold h where h.lifted_at is null and h.participant_id is not null
            union select i.created_by from legal_hold h join initiative i on i.id = h.initiative_id
              where h.lifted_at is null and i.created_by is not null
            union select p.participant_id from legal_hold h join initiative_person p on p.initiative_id = h.initiative_id
              where h.lifted_at is null
            union select c.author_id from legal_hold h join activity a on a.initiative_id = h.initiative_id
              join contribution c on c.activity_id = a.id where h.lifted_at is null and c.author_id is not null
            union select c.author_id from legal_hold h join activity a on a.initiative_id = h.initiative_id
              join comment c on c.activity_id = a.id where h.lifted_at is null
            union select m.moved_by from legal_hold h join activity a on a.initiative_id = h.initiative_id
              join case_part c on c.activity_id = a.id join case_move m on m.to_part = c.id or m.from_part = c.id
              where h.lifted_at is null
            union select q.participant_id from legal_hold h join activity a on a.initiative_id = h.initiative_id
              join case_part c on c.activity_id = a.id join case_question q on q.part_id = c.id
              where h.lifted_at is null""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Holds back a person's data and returns the hold's number, or 0 where there is no such person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long holdPerson(long participant, String reason, ParticipantId by) {
        return place(
                "insert into legal_hold (participant_id, reason, placed_by)"
                        + " select p.id, ?2, ?3 from participant p where p.id = ?1 and p.erased_at is null returning id",
                participant,
                reason,
                by);
    }

    /** Holds back the data of all who are part of an initiative and returns the hold's number, or 0 where there is no such initiative. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long holdInitiative(long initiative, String reason, ParticipantId by) {
        return place(
                "insert into legal_hold (initiative_id, reason, placed_by)"
                        + " select i.id, ?2, ?3 from initiative i where i.id = ?1 returning id",
                initiative,
                reason,
                by);
    }

    private long place(String insert, long whose, String reason, ParticipantId by) {
        List<?> made = entities.createNativeQuery(insert)
                .setParameter(1, whose)
                .setParameter(2, reason)
                .setParameter(3, by.value())
                .getResultList();
        return made.isEmpty() ? 0 : ((Number) made.get(0)).longValue();
    }

    /** Ends the hold, and returns whether there was one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lift(long id, ParticipantId by) {
        return entities.createNativeQuery(
                                "update legal_hold set lifted_at = now(), lifted_by = ?2 where id = ?1 and lifted_at is null")
                        .setParameter(1, id)
                        .setParameter(2, by.value())
                        .executeUpdate()
                == 1;
    }

    /** Returns all whose data must stay. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<ParticipantId> held() {
        List<?> numbers = entities.createNativeQuery(HELD).getResultList();
        return numbers.stream()
                .map(id -> new ParticipantId(((Number) id).longValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the holds that stand, the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<LegalHold> standing() {
        return Row.all(entities.createNativeQuery(
                        "select id, participant_id, initiative_id, reason, placed_at from legal_hold"
                                + " where lifted_at is null order by id desc"))
                .stream()
                .map(LegalHold::of)
                .toList();
    }
}
