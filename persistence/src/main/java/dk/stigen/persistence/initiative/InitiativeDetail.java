// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.ParticipantId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as a page shows it.
 *
 * @param gains what each gain that is expected is to look like
 * @param conclusion what came of it, empty until it is closed
 */
public record InitiativeDetail(
        InitiativeId id,
        String title,
        String summary,
        Initiative.Status status,
        Cause cause,
        Parties parties,
        Scene scene,
        Map<Gain, String> gains,
        Optional<Instant> publishedAt,
        Optional<Instant> closedAt,
        String conclusion) {

    // a record for each gain and a unit between its two parts, which no text of ours has
    private static final String RECORD = "\u001e";
    private static final String UNIT = "\u001f";

    static final String QUERY = """
            select i.id, i.title, i.summary, i.status, i.driver, i.driver_text, i.goals, i.frame,
              i.lead_department_id, i.area_id, i.kle_code_id, i.place, i.latitude, i.longitude,
              i.published_at, i.closed_at, i.conclusion,
              (select string_agg(d.department_id::text, ',') from initiative_department d where d.initiative_id = i.id),
              (select string_agg(p.participant_id::text, ',' order by p.participant_id)
                from initiative_person p where p.initiative_id = i.id),
              (select string_agg(t.topic_id::text, ',') from initiative_topic t where t.initiative_id = i.id),
              (select string_agg(g.gain || chr(31) || g.expectation, chr(30)) from initiative_gain g where g.initiative_id = i.id)
            from initiative i where i.id = ?1
            """;

    public InitiativeDetail {
        gains = Map.copyOf(gains);
    }

    static InitiativeDetail of(@Nullable Object[] row) {
        return new InitiativeDetail(
                new InitiativeId(((Number) Columns.given(row[0])).longValue()),
                Columns.text(row[1]),
                Columns.text(row[2]),
                Initiative.Status.valueOf(Columns.text(row[3])),
                new Cause(
                        Optional.ofNullable(row[4]).map(name -> Driver.valueOf(name.toString())),
                        Columns.text(row[5]),
                        Columns.text(row[6]),
                        Columns.text(row[7])),
                new Parties(
                        Columns.number(row[8]),
                        numbers(row[17], Function.identity()),
                        numbers(row[18], ParticipantId::new)),
                new Scene(
                        numbers(row[19], Function.identity()),
                        Columns.number(row[10]),
                        Columns.number(row[9]),
                        Columns.text(row[11]),
                        point(row[12], row[13])),
                gains(row[20]),
                Columns.instant(row[14]),
                Columns.instant(row[15]),
                Columns.text(row[16]));
    }

    private static Optional<Scene.Point> point(@Nullable Object latitude, @Nullable Object longitude) {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Scene.Point(((Number) latitude).doubleValue(), ((Number) longitude).doubleValue()));
    }

    private static <T> Set<T> numbers(@Nullable Object column, Function<Long, T> as) {
        return column == null
                ? Set.of()
                : Stream.of(column.toString().split(","))
                        .map(Long::valueOf)
                        .map(as)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<Gain, String> gains(@Nullable Object column) {
        Map<Gain, String> gains = new EnumMap<>(Gain.class);
        if (column != null) {
            for (String record : column.toString().split(RECORD)) {
                String[] parts = record.split(UNIT, 2);
                gains.put(Gain.valueOf(parts[0]), parts[1]);
            }
        }
        return gains;
    }
}
