// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.plugin.PluginId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An initiative in a list.
 *
 * @param lead the number of the department that leads it
 * @param area the number of its area
 * @param place where it is in words, or empty
 * @param plugins those that it has activities of which are not hidden
 */
public record InitiativeRow(
        InitiativeId id,
        String title,
        String summary,
        Initiative.Status status,
        Optional<Driver> driver,
        Optional<Long> lead,
        Optional<Long> area,
        String place,
        Instant publishedAt,
        Optional<Instant> closedAt,
        List<PluginId> plugins) {

    static InitiativeRow of(@Nullable Object[] row) {
        return new InitiativeRow(
                new InitiativeId(((Number) Columns.given(row[0])).longValue()),
                Columns.text(row[1]),
                Columns.text(row[2]),
                Initiative.Status.valueOf(Columns.text(row[3])),
                Optional.ofNullable(row[4]).map(name -> Driver.valueOf(name.toString())),
                Columns.number(row[5]),
                Columns.number(row[6]),
                Columns.text(row[7]),
                Columns.instant(row[8]).orElseThrow(),
                Columns.instant(row[9]),
                Optional.ofNullable(row[10])
                        .map(ids -> Stream.of(ids.toString().split(","))
                                .map(PluginId::new)
                                .toList())
                        .orElse(List.of()));
    }
}
