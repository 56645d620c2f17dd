// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.move.MoveContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a contribution may go on, by what the types of both plugins accept. */
@ApplicationScoped
class Journey {

    private static final int MOST = 200;

    @Inject
    PluginRegistry plugins;

    @Inject
    ActivityRepository activities;

    @Inject
    Sight sight;

    /**
     * An activity that takes it.
     *
     * @param type the key of the type that it becomes there
     */
    record Destination(ActivityId activity, PluginId plugin, String type, String title, int rung) {}

    /** Returns the contribution as lists show it to the reader, empty where it is unknown or he may not see it. */
    Optional<Projection> seen(ContributionRef ref) {
        return Optional.ofNullable(seen(List.of(ref)).get(ref));
    }

    /** Returns those of the contributions that are known and that the reader may see, by one question for each type. */
    Map<ContributionRef, Projection> seen(Collection<ContributionRef> refs) {
        Set<ContributionRef> withheld = sight.withheldAmong(refs);
        return refs.stream().collect(groupingBy(ref -> new Kind(ref.plugin(), ref.type()))).values().stream()
                .flatMap(this::projections)
                .filter(found -> sight.sees(found.visibility()))
                .filter(found -> !withheld.contains(found.ref()))
                .collect(toMap(Projection::ref, Function.identity()));
    }

    private record Kind(PluginId plugin, String type) {}

    /** Returns the contribution as lists show it, whoever asks; empty where it is unknown. */
    Optional<Projection> projection(ContributionRef ref) {
        return projections(List.of(ref)).findFirst();
    }

    /** Returns contributions of one type as lists show them. */
    private Stream<Projection> projections(List<ContributionRef> ofOneType) {
        ContributionRef first = ofOneType.get(0);
        return type(first)
                .flatMap(type -> plugins.ask(
                        first.plugin(),
                        ContributionTypes.class,
                        "projections",
                        types -> types.projections(
                                first.type(),
                                ofOneType.stream().map(ContributionRef::id).collect(toSet()))))
                .orElse(List.of())
                .stream()
                .filter(projection -> ofOneType.contains(projection.ref()));
    }

    /** Returns what a contribution of this type is called. */
    String typeName(ContributionRef ref, Locale locale) {
        return type(ref)
                .map(type -> plugins.text(ref.plugin(), type.title(), locale))
                .orElse(ref.type());
    }

    String text(PluginId plugin, MessageKey key, Locale locale) {
        return plugins.text(plugin, key, locale);
    }

    private Optional<ContributionType> type(ContributionRef ref) {
        return types(ref.plugin()).stream()
                .filter(type -> type.key().equals(ref.type()))
                .findFirst();
    }

    private List<ContributionType> types(PluginId plugin) {
        return plugins.ask(plugin, ContributionTypes.class, "types", ContributionTypes::types)
                .orElse(List.of());
    }

    /** Returns the activities, open to people, to which it may go on, those of the lowest rung first. */
    List<Destination> destinations(Projection projection) {
        Map<PluginId, ContributionType> becomes = becomes(projection.ref());
        Map<PluginId, List<Activity>> open = becomes.isEmpty()
                ? Map.of()
                : activities.now(becomes.keySet(), false, MOST).stream()
                        .filter(activity -> activity.access() == Access.ENABLED)
                        .filter(activity -> !activity.id().equals(projection.activity()))
                        .collect(groupingBy(Activity::plugin));
        return becomes.entrySet().stream()
                .flatMap(entry -> open.getOrDefault(entry.getKey(), List.of()).stream()
                        .map(activity -> new Destination(
                                activity.id(),
                                entry.getKey(),
                                entry.getValue().key(),
                                activity.title(),
                                step(entry.getKey()).map(LadderStep::number).orElse(0))))
                .toList();
    }

    /** Returns which plugins take it and what it becomes there, in the order of the ladder. */
    private Map<PluginId, ContributionType> becomes(ContributionRef ref) {
        Map<PluginId, ContributionType> found = new LinkedHashMap<>();
        Optional<LadderStep> step = step(ref.plugin());
        Optional<ContributionType> type = type(ref);
        if (step.isPresent() && type.isPresent() && moves(ref.plugin())) {
            plugins.handles().stream()
                    .filter(handle -> handle.isActive() && handle.access() == Access.ENABLED)
                    .filter(handle ->
                            type.get().movesTo().contains(handle.descriptor().step()) && moves(handle.id()))
                    .forEach(handle -> types(handle.id()).stream()
                            .filter(candidate -> candidate.comesFrom().contains(step.get()))
                            .findFirst()
                            .ifPresent(becomes -> found.put(handle.id(), becomes)));
        }
        return found;
    }

    private boolean moves(PluginId plugin) {
        return plugins.offers(plugin, MoveContribution.class);
    }

    Optional<LadderStep> step(PluginId plugin) {
        return plugins.find(plugin).map(handle -> handle.descriptor().step());
    }
}
