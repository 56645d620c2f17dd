// SPDX-License-Identifier: MPL-2.0
package dk.stigen.secrets;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.contribution.Visibility.Reach;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes, which the test writes into the table. */
@ApplicationScoped
public class SecretNotes {

    static final String TYPE = "note";

    private static final String COLUMNS =
            "SELECT n.id, n.activity_id, n.title, n.body, n.author_id, n.reach, n.groups, n.people FROM secrets_note n";

    @PersistenceContext(unitName = "ladder-secrets")
    EntityManager entities;

    @Inject
    Contributions contributions;

    /** Returns the notes that follow the number. */
    List<Projection> after(long id, int most) {
        return rows(entities.createNativeQuery(COLUMNS + " WHERE n.id > ?1 ORDER BY n.id LIMIT ?2")
                .setParameter(1, id)
                .setParameter(2, most));
    }

    Optional<Projection> find(long id) {
        return rows(entities.createNativeQuery(COLUMNS + " WHERE n.id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    /** Returns what the condition leaves, or everything without one. */
    List<Projection> within(Optional<VisibleRows> condition) {
        Query query = entities.createNativeQuery(
                COLUMNS + condition.map(rows -> " WHERE " + rows.sql()).orElse("") + " ORDER BY n.id");
        condition.ifPresent(rows -> rows.bind(query::setParameter));
        return rows(query);
    }

    /** Tells the index of all notes. */
    @Transactional
    public void putAll() {
        contributions.putAll(after(0, Integer.MAX_VALUE));
    }

    private static List<Projection> rows(Query query) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(SecretNotes::note).toList();
    }

    private static Projection note(Object[] row) {
        long id = ((Number) row[0]).longValue();
        return new Projection(
                new ContributionRef(SecretsPlugin.ID, TYPE, id),
                new ActivityId(((Number) row[1]).longValue()),
                row[2].toString(),
                row[3].toString(),
                "/ladder/secrets/note/" + id,
                Optional.of(new ParticipantId(((Number) row[4]).longValue())),
                Instant.now(),
                new Visibility(
                        Reach.valueOf(row[5].toString()),
                        numbers(row[6].toString(), GroupId::new),
                        numbers(row[7].toString(), ParticipantId::new)));
    }

    private static <T> Set<T> numbers(String text, LongFunction<T> value) {
        return Stream.of(text.split(","))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .map(value::apply)
                .collect(Collectors.toSet());
    }
}
