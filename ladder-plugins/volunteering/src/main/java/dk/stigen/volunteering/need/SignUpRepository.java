// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.volunteering.VolunteeringPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds and stores who has signed up; whoever changes anything holds the shift's row. */
@ApplicationScoped
class SignUpRepository {

    private static final String COLUMNS = "id, shift_id, volunteer_id, state, signed_up_at";

    /** A sign-up with what its need is called and when its shift begins. */
    record Joined(SignUp signUp, long need, String title, Instant startsAt) {}

    /**
     * A shift whose row the transaction holds.
     *
     * @param day on which it is held
     * @param begun whether it has begun, so that nobody moves up any more
     */
    record Held(long shift, long need, LocalDate day, boolean begun, int maximum, int taken) {}

    @PersistenceContext(unitName = "ladder-volunteering")
    EntityManager entities;

    @Inject
    Contributions contributions;

    /** Holds the shift until the transaction ends; what is read of it and its sign-ups after that is what stands. */
    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    Optional<Held> hold(long shift) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT id, need_id, starts_at, starts_at <= now(), maximum, taken"
                                + " FROM volunteering_shift WHERE id = ?1 FOR NO KEY UPDATE")
                .setParameter(1, shift)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Held(
                        number(row[0]),
                        number(row[1]),
                        LocalDate.ofInstant(instant(row[2]), PortalClock.ZONE),
                        (Boolean) row[3],
                        ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue()));
    }

    Optional<SignUp> find(long id) {
        return read(entities.createNativeQuery("SELECT " + COLUMNS + " FROM volunteering_signup WHERE id = ?1")
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    Optional<SignUp> of(long shift, ParticipantId volunteer) {
        return read(entities.createNativeQuery("SELECT " + COLUMNS
                                + " FROM volunteering_signup WHERE shift_id = ?1 AND volunteer_id = ?2")
                        .setParameter(1, shift)
                        .setParameter(2, volunteer.value()))
                .stream()
                .findFirst();
    }

    /** Returns the person's sign-ups for the shifts of the need, by one statement. */
    List<SignUp> of(ParticipantId volunteer, long need) {
        return read(entities.createNativeQuery(
                        "SELECT " + prefixed("u") + " FROM volunteering_signup u"
                                + " JOIN volunteering_shift s ON s.id = u.shift_id WHERE u.volunteer_id = ?1 AND s.need_id = ?2")
                .setParameter(1, volunteer.value())
                .setParameter(2, need));
    }

    /** Returns all sign-ups for the shifts of the need, the first in the line first, by one statement. */
    List<SignUp> ofNeed(long need) {
        return read(entities.createNativeQuery(
                        "SELECT " + prefixed("u") + " FROM volunteering_signup u"
                                + " JOIN volunteering_shift s ON s.id = u.shift_id WHERE s.need_id = ?1 ORDER BY u.signed_up_at, u.id")
                .setParameter(1, need));
    }

    /** Returns all of the person's sign-ups. */
    List<SignUp> by(ParticipantId volunteer) {
        return read(entities.createNativeQuery(
                        "SELECT " + COLUMNS + " FROM volunteering_signup WHERE volunteer_id = ?1 ORDER BY shift_id")
                .setParameter(1, volunteer.value()));
    }

    /** Returns what the person has signed up for and the reader may see, the newest first, by one statement. */
    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    List<Joined> joinedBy(ParticipantId volunteer, Instant before, int most) {
        VisibleRows seen = contributions.visible(VolunteeringPlugin.ID, Need.TYPE, "n.id", 4);
        Query query = entities.createNativeQuery("SELECT " + prefixed("u") + ", n.id, n.title, s.starts_at"
                + " FROM volunteering_signup u JOIN volunteering_shift s ON s.id = u.shift_id"
                + " JOIN volunteering_need n ON n.id = s.need_id WHERE u.volunteer_id = ?1"
                + " AND u.signed_up_at < CAST(?2 AS timestamptz) AND " + seen.sql()
                + " ORDER BY u.signed_up_at DESC, u.id DESC LIMIT ?3");
        seen.bind(query::setParameter);
        List<Object[]> rows = query.setParameter(1, volunteer.value())
                .setParameter(2, before.toString())
                .setParameter(3, most)
                .getResultList();
        return rows.stream()
                .map(row -> new Joined(signUp(row), number(row[5]), (String) row[6], instant(row[7])))
                .toList();
    }

    /** Stores that the person signs up now, at the end of the line, also where he had taken it back before. */
    SignUp put(long shift, ParticipantId volunteer, SignUpState state) {
        return read(entities.createNativeQuery(
                                "INSERT INTO volunteering_signup (shift_id, volunteer_id, state, signed_up_at)"
                                        + " VALUES (?1, ?2, ?3, clock_timestamp()) ON CONFLICT (shift_id, volunteer_id)"
                                        + " DO UPDATE SET state = excluded.state, signed_up_at = excluded.signed_up_at RETURNING "
                                        + COLUMNS)
                        .setParameter(1, shift)
                        .setParameter(2, volunteer.value())
                        .setParameter(3, state.name()))
                .get(0);
    }

    void change(long id, SignUpState state) {
        entities.createNativeQuery("UPDATE volunteering_signup SET state = ?2 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, state.name())
                .executeUpdate();
    }

    int remove(Collection<SignUp> signUps) {
        return entities.createNativeQuery("DELETE FROM volunteering_signup WHERE id = ANY (?1)")
                .setParameter(1, signUps.stream().map(SignUp::id).toArray(Long[]::new))
                .executeUpdate();
    }

    /** Gives the place that has become free to the first in the line, if there is one. */
    Optional<SignUp> moveUp(long shift) {
        return read(entities.createNativeQuery("UPDATE volunteering_signup SET state = 'PLACED' WHERE id ="
                                + " (SELECT id FROM volunteering_signup WHERE shift_id = ?1 AND state = 'WAITING'"
                                + " ORDER BY signed_up_at, id LIMIT 1) RETURNING " + COLUMNS)
                        .setParameter(1, shift))
                .stream()
                .findFirst();
    }

    /** Counts the shift's places by so many up or down; the database refuses more than there are. */
    void count(long shift, int more) {
        entities.createNativeQuery("UPDATE volunteering_shift SET taken = taken + ?2 WHERE id = ?1")
                .setParameter(1, shift)
                .setParameter(2, more)
                .executeUpdate();
    }

    private static String prefixed(String alias) {
        return alias + "." + COLUMNS.replace(", ", ", " + alias + ".");
    }

    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    private static List<SignUp> read(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(SignUpRepository::signUp).toList();
    }

    private static SignUp signUp(Object[] row) {
        return new SignUp(
                number(row[0]),
                number(row[1]),
                new ParticipantId(number(row[2])),
                SignUpState.valueOf((String) row[3]),
                instant(row[4]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
