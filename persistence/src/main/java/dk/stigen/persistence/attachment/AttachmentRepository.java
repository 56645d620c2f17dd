// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.attachment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.ReaderCondition;
import dk.stigen.persistence.privacy.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores what is known of files; {@link ContentRepository} has what is in them. */
@ApplicationScoped
public class AttachmentRepository {

    private static final String COLUMNS =
            "select f.id, coalesce(f.plugin_id, ''), coalesce(f.type, ''), coalesce(f.number, 0), f.author_id, f.name,"
                    + " f.media_type, f.bytes, f.thumbnail is not null, f.in_folder, f.recheck_at is not null, f.added_at";

    private static final String FOUND = COLUMNS + " from attachment f ";

    private static final String HELD = "f.recheck_at is not null and f.number is not null";

    private static final String ADD =
            "insert into attachment (id, activity_id, author_id, name, media_type, bytes, digest, in_folder, recheck_at, %s)"
                    + " values (cast(?1 as uuid), ?2, ?3, ?4, ?5, ?6, ?7, ?8, case when ?9 then now() end, %s)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Returns the activity of what a file is put to, empty if it is not in the index. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ActivityId> placeOf(ContributionRef about) {
        List<?> found = of(
                        entities.createNativeQuery(
                                "select activity_id from contribution where plugin_id = ?1 and type = ?2 and number = ?3"),
                        about)
                .getResultList();
        return found.stream().findFirst().map(id -> new ActivityId(((Number) id).longValue()));
    }

    /** Lets one transaction at a time put files where the words name it, so that those sent in parallel are counted together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String where) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 19))::text")
                .setParameter(1, where)
                .getSingleResult();
    }

    /** Returns the contribution's files, the first one first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<StoredAttachment> of(ContributionRef about) {
        return found(of(
                entities.createNativeQuery(
                        FOUND + "where plugin_id = ?1 and type = ?2 and number = ?3 order by added_at, id"),
                about));
    }

    /** Returns what is kept for a form that has not been sent yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<StoredAttachment> in(UUID form) {
        return found(entities.createNativeQuery(FOUND + "where form = cast(?1 as uuid) order by added_at, id")
                .setParameter(1, form.toString()));
    }

    /** Returns the person's files. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<StoredAttachment> by(ParticipantId author) {
        return found(entities.createNativeQuery(FOUND + "where author_id = ?1 order by added_at, id")
                .setParameter(1, author.value()));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<StoredAttachment> find(UUID id) {
        return found(entities.createNativeQuery(FOUND + "where id = cast(?1 as uuid)")
                        .setParameter(1, id.toString()))
                .stream()
                .findFirst();
    }

    private static List<StoredAttachment> found(Query query) {
        return Row.all(query).stream().map(AttachmentRepository::file).toList();
    }

    private static StoredAttachment file(Row row) {
        return new StoredAttachment(
                UUID.fromString(row.text(0)),
                Optional.of(row.number(3))
                        .filter(number -> number != 0)
                        .map(number -> new ContributionRef(new PluginId(row.text(1)), row.text(2), number)),
                new ParticipantId(row.number(4)),
                row.text(5),
                row.text(6),
                row.number(7),
                row.flag(8),
                row.flag(9),
                row.flag(10),
                row.instant(11));
    }

    /** Returns how many files the person has put into forms that have not been sent. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int waiting(ParticipantId author) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from attachment where author_id = ?1 and form is not null")
                        .setParameter(1, author.value())
                        .getSingleResult())
                .intValue();
    }

    /** Returns whether the same content is kept for the form already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isIn(UUID form, String digest) {
        return !entities.createNativeQuery("select 1 from attachment where form = cast(?1 as uuid) and digest = ?2")
                .setParameter(1, form.toString())
                .setParameter(2, digest)
                .getResultList()
                .isEmpty();
    }

    /** Keeps what is known of the file for the form. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(NewAttachment file, UUID form) {
        add(
                file,
                entities.createNativeQuery(ADD.formatted("form", "cast(?10 as uuid)"))
                        .setParameter(10, form.toString()));
    }

    /** Gives it to the contribution. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(NewAttachment file, ContributionRef about) {
        add(
                file,
                entities.createNativeQuery(ADD.formatted("plugin_id, type, number", "?10, ?11, ?12"))
                        .setParameter(10, about.plugin().value())
                        .setParameter(11, about.type())
                        .setParameter(12, about.id()));
    }

    private void add(NewAttachment file, Query insert) {
        insert.setParameter(1, file.id().toString())
                .setParameter(2, file.activity().value())
                .setParameter(3, file.author().value())
                .setParameter(4, file.name())
                .setParameter(5, file.mediaType())
                .setParameter(6, file.bytes())
                .setParameter(7, file.digest())
                .setParameter(8, file.inFolder())
                .setParameter(9, file.held())
                .executeUpdate();
        byte[] thumbnail = file.thumbnail();
        if (thumbnail != null) {
            entities.createNativeQuery("update attachment set thumbnail = ?2 where id = cast(?1 as uuid)")
                    .setParameter(1, file.id().toString())
                    .setParameter(2, thumbnail)
                    .executeUpdate();
        }
    }

    /** Gives the contribution what is kept for the form. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attach(UUID form, ContributionRef about, ActivityId activity) {
        of(
                        entities.createNativeQuery("update attachment set plugin_id = ?1, type = ?2, number = ?3,"
                                + " activity_id = ?4, form = null where form = cast(?5 as uuid)"),
                        about)
                .setParameter(4, activity.value())
                .setParameter(5, form.toString())
                .executeUpdate();
    }

    /** Gives one contribution the files of the other, which has become it; their content stays where it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carry(ContributionRef from, ContributionRef to, ActivityId activity) {
        lock(from.toString());
        of(
                        entities.createNativeQuery("update attachment set plugin_id = ?1, type = ?2, number = ?3,"
                                + " activity_id = ?4 where plugin_id = ?5 and type = ?6 and number = ?7"),
                        to)
                .setParameter(4, activity.value())
                .setParameter(5, from.plugin().value())
                .setParameter(6, from.type())
                .setParameter(7, from.id())
                .executeUpdate();
    }

    /** Forgets the file, its thumbnail and what the database has of its content. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID id) {
        entities.createNativeQuery("delete from attachment where id = cast(?1 as uuid)")
                .setParameter(1, id.toString())
                .executeUpdate();
    }

    /** Returns the small picture. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<byte[]> thumbnail(UUID id) {
        List<?> found = entities.createNativeQuery(
                        "select thumbnail from attachment where id = cast(?1 as uuid) and thumbnail is not null")
                .setParameter(1, id.toString())
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    /** Returns some that were put into a form longer ago, which nobody has sent. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<StoredAttachment> leftOver(Duration ago, int most) {
        return found(entities.createNativeQuery(
                        FOUND
                                + "where form is not null and added_at < now() - make_interval(secs => ?1) order by added_at limit ?2")
                .setParameter(1, ago.toSeconds())
                .setParameter(2, most));
    }

    /** Holds and returns the held file that is to be looked at next, unless another node looks at it; empty where none is due. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredAttachment> due() {
        return found(
                        entities.createNativeQuery(
                                FOUND
                                        + "where recheck_at <= now() and number is not null order by recheck_at limit 1 for no key update skip locked"))
                .stream()
                .findFirst();
    }

    /** Returns what is held and belongs to something, the longest held first, by one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<HeldFile> held(Reader reader, int most) {
        VisibleRows seen = ReaderCondition.of(reader, "c", 2);
        Query query = entities.createNativeQuery(COLUMNS
                        + ", coalesce(c.title, ''), coalesce(c.path, '') from attachment f left join contribution c"
                        + " on c.plugin_id = f.plugin_id and c.type = f.type and c.number = f.number and "
                        + seen.sql() + " where " + HELD + " order by f.added_at, f.id limit ?1")
                .setParameter(1, most);
        seen.bind(query::setParameter);
        return Row.all(query).stream()
                .map(row -> new HeldFile(file(row), row.text(12), row.text(13)))
                .toList();
    }

    /** Locks and returns the file if it is held and belongs to something, once nobody else looks at it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredAttachment> lockHeld(UUID id) {
        return found(entities.createNativeQuery(
                                FOUND + "where f.id = cast(?1 as uuid) and " + HELD + " for no key update")
                        .setParameter(1, id.toString()))
                .stream()
                .findFirst();
    }

    /** Lets everybody have the file who sees what it belongs to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID id) {
        entities.createNativeQuery("update attachment set recheck_at = null where id = cast(?1 as uuid)")
                .setParameter(1, id.toString())
                .executeUpdate();
    }

    /** Goes on holding the file, which is due again after the pause. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id, Duration pause) {
        entities.createNativeQuery(
                        "update attachment set recheck_at = now() + make_interval(secs => ?2) where id = cast(?1 as uuid)")
                .setParameter(1, id.toString())
                .setParameter(2, pause.toSeconds())
                .executeUpdate();
    }

    /** Returns how many files the contributions have that are given out, by one statement; those without are left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ContributionRef, Integer> counts(Collection<ContributionRef> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        return Row.all(entities.createNativeQuery("select f.plugin_id, f.type, f.number, count(*) from attachment f"
                                + " join unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bigint[])) as w (plugin, type, number)"
                                + " on w.plugin = f.plugin_id and w.type = f.type and w.number = f.number and f.recheck_at is null"
                                + " group by f.plugin_id, f.type, f.number")
                        .setParameter(1, array(refs.stream().map(ContributionRef::plugin)))
                        .setParameter(2, array(refs.stream().map(ContributionRef::type)))
                        .setParameter(3, array(refs.stream().map(ContributionRef::id))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new ContributionRef(new PluginId(row.text(0)), row.text(1), row.number(2)),
                        row -> (int) row.number(3)));
    }

    private static String array(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Query of(Query query, ContributionRef ref) {
        return query.setParameter(1, ref.plugin().value())
                .setParameter(2, ref.type())
                .setParameter(3, ref.id());
    }
}
