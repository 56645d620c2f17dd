// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.spi.plugin.Contribution;
import dk.stigen.tck.plugin.Behaviour;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.List;
import java.util.stream.Stream;

/** The plugin has what it promises, once, and promises what it has. */
public final class BehaviourCheck implements Check {

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        return Stream.concat(
                Stream.of(Behaviour.values()).flatMap(behaviour -> contributed(behaviour, plugin)), stored(plugin));
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
