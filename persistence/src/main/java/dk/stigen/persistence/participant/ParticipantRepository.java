// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The participants in the database. */
@ApplicationScoped
public class ParticipantRepository {

    // One statement, because two tabs that log in at once both find nobody: the second must update, not fail.
    private static final String RECORD = """
            insert into participant
              (id, issuer, subject, display_name, real_name, municipality_code, assurance_level, staff, email, moderates, elected, last_seen_at)
            values (nextval('participant_seq'), ?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9, now())
            on conflict on constraint participant_once do update set real_name = excluded.real_name,
              display_name = case when participant.name_chosen then participant.display_name else excluded.display_name end,
              municipality_code = excluded.municipality_code, assurance_level = excluded.assurance_level,
              staff = excluded.staff, moderates = excluded.moderates, elected = excluded.elected, email = excluded.email,
              mail_refused_at = case when participant.email = excluded.email then participant.mail_refused_at end, last_seen_at = excluded.last_seen_at, version = participant.version + 1
            returning id, display_name, language,
              (select string_agg(cast(g.id as text), ',') from participant g where g.merged_into = participant.id)""";

    // The update changes nothing; without it a row that is already there would not be returned.
    private static final String ENROL = """
            insert into participant (id, issuer, subject, display_name, assurance_level)
            values (nextval('participant_seq'), ?1, ?2, ?3, ?4)
            on conflict on constraint participant_once do update set issuer = excluded.issuer
            returning id""";

    private static final String FORGET = """
            update participant set issuer = case when kind = 'PERSON' then 'erased' end,
              subject = case when kind = 'PERSON' then cast(id as text) end, display_name = ?2,
              real_name = null, name_chosen = false, real_name_shown = false, language = null, about = '', about_shown = false,
              municipality_code = null, assurance_level = 'NONE', staff = false, moderates = false, elected = false, email = null, mail_refused_at = null, last_seen_at = null,
              erased_at = now(), version = version + 1
            where id = ?1 and erased_at is null""";

    /** The name that stands in the row of somebody who was erased. */
    private static final String FORMER = "Tidligere deltager";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Records a login: the person's row is created or brought up to date; a display name that the person has chosen stays. */
    @Transactional
    public Known record(Identity identity) {
        return known((@Nullable Object[]) entities.createNativeQuery(RECORD)
                .setParameter(1, identity.issuer())
                .setParameter(2, identity.subject())
                .setParameter(3, identity.displayName())
                .setParameter(4, identity.municipalityCode())
                .setParameter(5, identity.assuranceLevel().name())
                .setParameter(6, identity.staff())
                .setParameter(7, identity.email())
                .setParameter(8, identity.moderates())
                .setParameter(9, identity.elected())
                .getSingleResult());
    }

    /** Makes sure that the person has a row, without a login; an existing one stays as it is. */
    @Transactional
    public ParticipantId enrol(String issuer, String subject, String displayName) {
        return returnedId(entities.createNativeQuery(ENROL)
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .setParameter(3, displayName)
                .setParameter(4, AssuranceLevel.NONE.name())
                .getSingleResult());
    }

    /** Returns the participant whom the identity provider knows by this subject, if there is one. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Known> find(String issuer, String subject) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery("select p.id, p.display_name, p.language,"
                        + " (select string_agg(cast(g.id as text), ',') from participant g where g.merged_into = p.id)"
                        + " from participant p where p.issuer = ?1 and p.subject = ?2")
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .getResultList();
        return rows.stream().findFirst().map(ParticipantRepository::known);
    }

    /** Returns the names of the people, by one statement; unknown ids are left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ParticipantId, String> displayNames(Collection<ParticipantId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        // what a guest wrote is by now whose it has become
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery("select g.id, coalesce(p.display_name, g.display_name)"
                        + " from participant g left join participant p on p.id = g.merged_into"
                        + " where g.id = any (cast(?1 as bigint[]))")
                .setParameter(
                        1,
                        ids.stream().map(id -> String.valueOf(id.value())).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream().collect(Collectors.toUnmodifiableMap(row -> returnedId(row[0]), row -> (String) row[1]));
    }

    /**
     * A name to show.
     *
     * @param former whether the person was erased; the name is the Danish one of all who were, then
     */
    public record Name(String shown, boolean former) {}

    /** Returns the names of the people as {@link #displayNames} does, and whether they are still theirs. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ParticipantId, Name> names(Collection<ParticipantId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p.id, p.displayName, p.erasedAt from Participant p where p.id in :ids", Object[].class)
                .setParameter(
                        "ids", ids.stream().map(ParticipantId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new ParticipantId((Long) row[0]), row -> new Name((String) row[1], row[2] != null)));
    }

    /** Returns the participant of this number. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Participant> find(ParticipantId id) {
        return Optional.ofNullable(entities.find(Participant.class, id.value()));
    }

    /**
     * Takes from the row everything that says whose it is, and returns whether there was anything to take.
     *
     * <p>The row and its number stay, because what others have done points to it; who logs in again is somebody new.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean forget(ParticipantId id) {
        return entities.createNativeQuery(FORGET)
                        .setParameter(1, id.value())
                        .setParameter(2, FORMER)
                        .executeUpdate()
                == 1;
    }

    /** Returns those whose latest login was an official's, a politician's or an administrator's, by their names. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ParticipantId, String> staff(int most) {
        Map<ParticipantId, String> names = new LinkedHashMap<>();
        entities.createQuery(
                        "select p.id, p.displayName from Participant p where p.staff = true order by p.displayName, p.id",
                        Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .forEach(row -> names.put(new ParticipantId((Long) row[0]), (String) row[1]));
        return names;
    }

    /** Returns those whose latest login was a politician's, by their names. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ParticipantId, String> politicians(int most) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, display_name from participant where elected order by display_name, id limit ?1")
                .setParameter(1, most)
                .getResultList();
        Map<ParticipantId, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.put(returnedId(row[0]), String.valueOf(row[1])));
        return names;
    }

    /** Returns whether the person's latest login was a politician's. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isPolitician(ParticipantId id) {
        return !entities.createNativeQuery("select 1 from participant where id = ?1 and elected")
                .setParameter(1, id.value())
                .getResultList()
                .isEmpty();
    }

    /** Returns participants by their numbers, the highest first, by one range of the key. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Participant> before(long id, int most) {
        return entities.createQuery(
                        "select p from Participant p where p.id < :id order by p.id desc", Participant.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    private static Known known(@Nullable Object[] row) {
        return new Known(
                returnedId(requireNonNull(row[0])),
                String.valueOf(row[1]),
                Optional.ofNullable(row[2]).map(String::valueOf),
                Optional.ofNullable(row[3]).map(String::valueOf).stream()
                        .flatMap(numbers -> Stream.of(numbers.split(",")))
                        .map(number -> new ParticipantId(Long.parseLong(number)))
                        .toList());
    }

    private static ParticipantId returnedId(Object column) {
        return new ParticipantId(((Number) column).longValue());
    }
}
