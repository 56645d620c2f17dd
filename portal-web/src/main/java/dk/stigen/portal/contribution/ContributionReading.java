// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ContributionCursor;
import dk.stigen.persistence.contribution.ContributionFilter;
import dk.stigen.persistence.contribution.ContributionRepository;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Contributions of all plugins as cards, by three statements however many there are. */
@ApplicationScoped
public class ContributionReading {

    /** How far contributions are counted. */
    public static final int MOST_COUNTED = 1000;

    @Inject
    ContributionRepository index;

    @Inject
    PluginRegistry plugins;

    @Inject
    Participants participants;

    @Inject
    Sight sight;

    /**
     * A page of contributions.
     *
     * @param next where the following page begins, empty on the last one
     */
    public record Page(List<ContributionCard> cards, Optional<ContributionCursor> next) {}

    /** Returns the page after the cursor of what the reader sees and looks for, the newest first. */
    public Page list(ContributionFilter filter, Reader reader, ContributionCursor after, int size, Locale locale) {
        List<ContributionRow> found = index.list(filter, reader, after, size + 1);
        List<ContributionRow> shown = found.size() > size ? found.subList(0, size) : found;
        return new Page(
                cards(shown, locale),
                found.size() > size ? Optional.of(shown.get(shown.size() - 1).cursor()) : Optional.empty());
    }

    /** Returns how many the reader sees and looks for, {@link #MOST_COUNTED} at the most. */
    public int count(ContributionFilter filter, Reader reader) {
        return index.count(filter, reader, MOST_COUNTED);
    }

    /** Returns the contribution if the current reader may see it. */
    public Optional<ContributionCard> find(ContributionRef ref, Locale locale) {
        return sight.find(ref).map(row -> cards(List.of(row), locale).get(0));
    }

    /** Returns the contribution if everybody may see it. */
    public Optional<ContributionCard> findOpen(ContributionRef ref, Locale locale) {
        return sight.findOpen(ref).map(row -> cards(List.of(row), locale).get(0));
    }

    /** Returns the contributions as cards, in their order. */
    List<ContributionCard> cards(Collection<ContributionRow> rows, Locale locale) {
        Map<ParticipantId, String> names = participants.displayNames(rows.stream()
                .map(ContributionRow::author)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        Map<PluginId, List<ContributionType>> types = new HashMap<>();
        return rows.stream()
                .map(row -> ContributionCard.of(
                        row,
                        kind(row.ref(), types.computeIfAbsent(row.ref().plugin(), this::types), locale),
                        row.author().map(names::get).orElse(null)))
                .toList();
    }

    private List<ContributionType> types(PluginId plugin) {
        return plugins.ask(plugin, ContributionTypes.class, "types", ContributionTypes::types)
                .orElse(List.of());
    }

    private String kind(ContributionRef ref, List<ContributionType> types, Locale locale) {
        return types.stream()
                .filter(type -> type.key().equals(ref.type()))
                .findFirst()
                .map(type -> plugins.text(ref.plugin(), type.title(), locale))
                .orElse("");
    }
}
