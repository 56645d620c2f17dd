// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.export;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that people have asked for. Nobody gets at one but by its number and its owner's together. */
@ApplicationScoped
public class DataExportRepository {

    /** How often a file is tried before it is given up, or given with what is missing. */
    static final int ATTEMPTS = 5;

    /** For how long it can be fetched. */
    static final int DAYS = 7;

    // of several nodes each takes another; one that does not come back has it for ten minutes
    private static final String TAKE = """
            update data_export set attempts = attempts + 1, next_attempt_at = now() + interval '10 minutes'
            where id = (select id from data_export where next_attempt_at <= now()
                        order by next_attempt_at limit 1 for update skip locked)
            returning id, participant_id, language, attempts""";

    private static final String STORE = """
            update data_export set state = 'READY', file = ?3, missing = ?4, made_at = now(),
              expires_at = now() + make_interval(days => ?5),
              next_attempt_at = case when ?4 <> '' and attempts < ?6 then now() + interval '1 minute' * attempts end
            where id = ?1 and attempts = ?2""";

    private static final String FAIL = """
            update data_export set
              state = case when attempts < ?3 or state = 'READY' then state else 'FAILED' end,
              next_attempt_at = case when attempts < ?3 then now() + interval '1 minute' * attempts end
            where id = ?1 and attempts = ?2""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /**
     * Work that this node has taken up.
     *
     * @param attempt the number by which it stores what it has made; whoever took it over meanwhile has another
     */
    public record Taken(long id, ParticipantId person, Locale language, int attempt) {}

    /** Lets one request of the person at a time ask, so that what was counted still holds when it is stored. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(ParticipantId person) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 13))::text")
                .setParameter(1, "export " + person.value())
                .getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public long ask(ParticipantId person, Locale language) {
        return ((Number) entities.createNativeQuery(
                                "insert into data_export (participant_id, language) values (?1, ?2) returning id")
                        .setParameter(1, person.value())
                        .setParameter(2, language.toLanguageTag())
                        .getSingleResult())
                .longValue();
    }

    /** Returns how often the person has asked within the last day. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long askedToday(ParticipantId person) {
        return ((Number) entities.createNativeQuery("select count(*) from data_export"
                                + " where participant_id = ?1 and asked_at > now() - interval '1 day'")
                        .setParameter(1, person.value())
                        .getSingleResult())
                .longValue();
    }

    /** Returns the person's files that can be fetched or are on their way, the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DataExport> of(ParticipantId person) {
        return exports(entities.createNativeQuery("select " + DataExport.COLUMNS + " from data_export"
                        + " where participant_id = ?1 and (expires_at is null or expires_at > now()) order by id desc")
                .setParameter(1, person.value()));
    }

    /** Returns the file's state if it is the person's. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<DataExport> find(long id, ParticipantId owner) {
        return exports(entities.createNativeQuery(
                                "select " + DataExport.COLUMNS + " from data_export"
                                        + " where id = ?1 and participant_id = ?2 and (expires_at is null or expires_at > now())")
                        .setParameter(1, id)
                        .setParameter(2, owner.value()))
                .stream()
                .findFirst();
    }

    private static List<DataExport> exports(Query query) {
        return Row.all(query).stream().map(DataExport::of).toList();
    }

    /** Returns the file itself if it is the person's and can still be fetched. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<byte[]> file(long id, ParticipantId owner) {
        List<?> found = entities.createNativeQuery("select file from data_export where id = ?1 and participant_id = ?2"
                        + " and state = 'READY' and expires_at > now()")
                .setParameter(1, id)
                .setParameter(2, owner.value())
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    /** Takes up one that is due and that no other node has taken up. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Taken> take() {
        return Row.all(entities.createNativeQuery(TAKE)).stream()
                .findFirst()
                .map(row -> new Taken(
                        row.number(0), new ParticipantId(row.number(1)), Locale.forLanguageTag(row.text(2)), (int)
                                row.number(3)));
    }

    /** Stores what was made; nothing if another node has taken over, or if the person was erased meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void store(Taken taken, byte[] file, List<String> missing) {
        entities.createNativeQuery(STORE)
                .setParameter(1, taken.id())
                .setParameter(2, taken.attempt())
                .setParameter(3, file)
                .setParameter(4, String.join(",", missing))
                .setParameter(5, DAYS)
                .setParameter(6, ATTEMPTS)
                .executeUpdate();
    }

    /** Notes that it could not be made: it is tried again for some time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Taken taken) {
        entities.createNativeQuery(FAIL)
                .setParameter(1, taken.id())
                .setParameter(2, taken.attempt())
                .setParameter(3, ATTEMPTS)
                .executeUpdate();
    }

    /** Deletes the files whose time is over, and returns how many those were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int deleteExpired() {
        return entities.createNativeQuery("delete from data_export where expires_at <= now()"
                        + " or (state = 'FAILED' and asked_at < now() - make_interval(days => ?1))")
                .setParameter(1, DAYS)
                .executeUpdate();
    }
}
