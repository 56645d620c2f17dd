// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The plugin has what it promises, once, and promises what it has. */
public final class BehaviourCheck implements Check {

    private static final Set<String> PUTTING = Set.of("put", "putAll");

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        return Stream.of(
                        Stream.of(Behaviour.values()).flatMap(behaviour -> contributed(behaviour, plugin)),
                        stored(plugin),
                        indexed(plugin))
                .flatMap(faults -> faults);
    }

    private static Stream<String> contributed(Behaviour behaviour, PluginUnderTest plugin) {
        if (behaviour.contribution().isEmpty()) {
            return Stream.empty();
        }
        Class<? extends Contribution> type = behaviour.contribution().get();
        List<String> found = plugin.contributions(type)
                .map(contribution -> contribution.getClass().getSimpleName())
                .toList();
        if (found.isEmpty() && plugin.has(behaviour)) {
            return Stream.of("The plugin has no %s. Write one, or say without(%s) in its test."
                    .formatted(type.getSimpleName(), behaviour));
        }
        if (!found.isEmpty() && !plugin.has(behaviour)) {
            return Stream.of("The plugin has %s, but its test says it is without %s. Take that out of without(...)."
                    .formatted(found.get(0), behaviour));
        }
        return found.size() > 1
                ? Stream.of("The plugin has more than one %s: %s. The portal asks one; put them together."
                        .formatted(type.getSimpleName(), found))
                : Stream.empty();
    }

    /** What is not put into the portal's index is seen by nobody, and a plugin that never puts anything has forgotten to. */
    private static Stream<String> indexed(PluginUnderTest plugin) {
        boolean makes = plugin.contributions(ContributionTypes.class).findAny().isPresent();
        return !makes || calls(plugin, PUTTING)
                ? Stream.empty()
                : Stream.of(
                        "The plugin has ContributionTypes and puts nothing into the portal's index, so that nobody sees it."
                                + " Call Contributions.put where something is made or changed.");
    }

    private static boolean calls(PluginUnderTest plugin, Set<String> methods) {
        return new ClassFileImporter()
                .importPath(plugin.files().folder()).stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Contributions.class)
                                && methods.contains(call.getName()));
    }

    private static Stream<String> stored(PluginUnderTest plugin) {
        String folder = "db/migration/" + plugin.id() + "/";
        boolean migrates = !plugin.files().paths(folder, ".sql").isEmpty();
        if (migrates == plugin.has(Behaviour.STORAGE)) {
            return Stream.empty();
        }
        return Stream.of(
                migrates
                        ? "The plugin has migrations in %s, but its test says it is without STORAGE. Take that out of without(...)."
                                .formatted(folder)
                        : "The plugin has no migration in %s. Write V1__<what>.sql, or say without(STORAGE) in its test."
                                .formatted(folder));
    }
}
