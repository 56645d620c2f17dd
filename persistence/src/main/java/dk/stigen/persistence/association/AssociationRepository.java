// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.association;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.participant.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The associations and their representatives in the database. */
@ApplicationScoped
public class AssociationRepository {

    private static final int MOST = 1000;

    private static final String ALL =
            "select a.participant_id, p.display_name, a.cvr, a.approved_why from association a"
                    + " join participant p on p.id = a.participant_id";

    private static final String REPRESENTATIONS =
            "select r.association_id, a.display_name, r.participant_id, p.display_name, cast(r.from_day as text),"
                    + " cast(r.until_day as text) from association_representative r"
                    + " join participant a on a.id = r.association_id join participant p on p.id = r.participant_id";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns the associations by name. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Association> all() {
        return associations(entities.createNativeQuery(ALL + " order by p.display_name, p.id limit " + MOST));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Association> find(ParticipantId id) {
        return associations(entities.createNativeQuery(ALL + " where a.participant_id = ?1")
                        .setParameter(1, id.value()))
                .stream()
                .findFirst();
    }

    private static List<Association> associations(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Association(
                        person(row[0]),
                        String.valueOf(row[1]),
                        Optional.ofNullable(row[2]).map(String::valueOf),
                        String.valueOf(row[3])))
                .toList();
    }

    /** Lets one transaction at a time look whether a name or number is taken and take it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(12)::text").getSingleResult();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isNamed(String name) {
        return !entities.createNativeQuery(ALL + " where lower(p.display_name) = lower(?1)")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isRegistered(String cvr) {
        return !entities.createNativeQuery("select 1 from association where cvr = ?1")
                .setParameter(1, cvr)
                .getResultList()
                .isEmpty();
    }

    /** Registers an association; either its CVR number or why it was approved without one is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ParticipantId add(String name, Optional<String> cvr, String approvedWhy, Optional<ParticipantId> official) {
        ParticipantId id =
                person(entities.createNativeQuery("insert into participant (id, kind, display_name, assurance_level)"
                                + " values (nextval('participant_seq'), 'ASSOCIATION', ?1, 'NONE') returning id")
                        .setParameter(1, name)
                        .getSingleResult());
        entities.createNativeQuery("insert into association (participant_id, cvr, approved_why, registered_by)"
                        + " values (?1, nullif(?2, ''), ?3, nullif(?4, 0))")
                .setParameter(1, id.value())
                .setParameter(2, cvr.orElse(""))
                .setParameter(3, approvedWhy)
                .setParameter(4, official.map(ParticipantId::value).orElse(0L))
                .executeUpdate();
        return id;
    }

    /** Returns who represents the association or has asked to, by name. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Representation> representatives(ParticipantId association) {
        return representations(entities.createNativeQuery(
                        REPRESENTATIONS + " where r.association_id = ?1 order by p.display_name, p.id limit " + MOST)
                .setParameter(1, association.value()));
    }

    /** Returns which associations the person represents or has asked to, by their names. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Representation> of(ParticipantId person) {
        return representations(entities.createNativeQuery(
                        REPRESENTATIONS + " where r.participant_id = ?1 order by a.display_name, a.id limit " + MOST)
                .setParameter(1, person.value()));
    }

    private static List<Representation> representations(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Representation(
                        person(row[0]),
                        String.valueOf(row[1]),
                        person(row[2]),
                        String.valueOf(row[3]),
                        day(row[4]),
                        day(row[5])))
                .toList();
    }

    /** Returns whether the person may act for the association on the day. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean represents(ParticipantId person, ParticipantId association, LocalDate day) {
        return of(person).stream().anyMatch(held -> held.association().equals(association) && held.holdsOn(day));
    }

    /** Notes that the person asks to represent the association, and returns whether that is new. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean ask(ParticipantId person, ParticipantId association) {
        return entities.createNativeQuery(
                                "insert into association_representative (association_id, participant_id)"
                                        + " select a.participant_id, p.id from association a, participant p"
                                        + " where a.participant_id = ?1 and p.id = ?2 and p.kind = 'PERSON' on conflict do nothing")
                        .setParameter(1, association.value())
                        .setParameter(2, person.value())
                        .executeUpdate()
                == 1;
    }

    /** Appoints the person from one day to another, or to no end; another period takes the place of an earlier one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean appoint(
            ParticipantId person,
            ParticipantId association,
            LocalDate from,
            Optional<LocalDate> until,
            ParticipantId official) {
        return entities.createNativeQuery("insert into association_representative"
                                + " (association_id, participant_id, appointed_by, from_day, until_day)"
                                + " select a.participant_id, p.id, ?3, cast(?4 as date), cast(nullif(?5, '') as date)"
                                + " from association a, participant p"
                                + " where a.participant_id = ?1 and p.id = ?2 and p.kind = 'PERSON'"
                                + " on conflict (association_id, participant_id) do update set"
                                + " appointed_by = excluded.appointed_by, from_day = excluded.from_day,"
                                + " until_day = excluded.until_day")
                        .setParameter(1, association.value())
                        .setParameter(2, person.value())
                        .setParameter(3, official.value())
                        .setParameter(4, from.toString())
                        .setParameter(5, until.map(LocalDate::toString).orElse(""))
                        .executeUpdate()
                == 1;
    }

    /** Ends it at once, or declines what was asked; returns whether there was anything to end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean end(ParticipantId person, ParticipantId association) {
        return entities.createNativeQuery(
                                "delete from association_representative where association_id = ?1 and participant_id = ?2")
                        .setParameter(1, association.value())
                        .setParameter(2, person.value())
                        .executeUpdate()
                == 1;
    }

    /** Returns people with a login whose name holds the text and who do not represent the association yet, by name, at most 20. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Known> candidates(ParticipantId association, String text) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery("select p.id, p.display_name from participant p"
                        + " where p.kind = 'PERSON' and strpos(lower(p.display_name), lower(?1)) > 0 and not exists"
                        + " (select 1 from association_representative r"
                        + " where r.association_id = ?2 and r.participant_id = p.id)"
                        + " order by p.display_name, p.id limit 20")
                .setParameter(1, text)
                .setParameter(2, association.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Known(person(row[0]), String.valueOf(row[1])))
                .toList();
    }

    /** Forgets whom the person represented, and returns how many associations those were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(ParticipantId person) {
        entities.createNativeQuery("update association set registered_by = null where registered_by = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
        return entities.createNativeQuery("delete from association_representative where participant_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    private static ParticipantId person(@Nullable Object column) {
        return new ParticipantId(column instanceof Number number ? number.longValue() : 0);
    }

    private static Optional<LocalDate> day(@Nullable Object column) {
        return Optional.ofNullable(column).map(text -> LocalDate.parse(text.toString()));
    }
}
