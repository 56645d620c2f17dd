// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.SearchRepository.Kind;
import dk.stigen.persistence.initiative.Initiative.Status;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An initiative or an activity that was found.
 *
 * @param about what an initiative says of itself, or the title of an activity's initiative
 * @param status the initiative's
 * @param plugin the activity's, empty for an initiative
 * @param initiative the initiative itself, or the activity's
 */
public record PlaceRow(
        Kind kind,
        long id,
        Passage title,
        Passage about,
        Status status,
        Optional<PluginId> plugin,
        InitiativeId initiative,
        Instant at) {

    static PlaceRow of(@Nullable Object[] row) {
        Kind kind = Kind.valueOf(String.valueOf(row[0]));
        return new PlaceRow(
                kind,
                ContributionRepository.number(row[1]),
                Passage.of(String.valueOf(row[2])),
                Passage.of(String.valueOf(row[3])),
                Status.valueOf(String.valueOf(row[4])),
                kind == Kind.ACTIVITY ? Optional.of(new PluginId(String.valueOf(row[5]))) : Optional.empty(),
                new InitiativeId(ContributionRepository.number(row[6])),
                ContributionRepository.instant(row[7]));
    }
}
