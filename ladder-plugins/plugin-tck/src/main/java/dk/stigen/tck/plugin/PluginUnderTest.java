// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.plugin;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.LadderPlugin;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plugin that is tested, with what it promises to have.
 *
 * <p>Its files are found where its class was loaded from, and its contributions among its classes.
 *
 * <pre>{@code
 * PluginUnderTest.of(new ExamplePlugin()).without(Behaviour.CALENDAR)
 * }</pre>
 */
public final class PluginUnderTest {

    private final LadderPlugin plugin;
    private final PluginFiles files;
    private final Set<Behaviour> missing;
    private final List<Contribution> given;
    private final Set<String> composed;

    private PluginUnderTest(
            LadderPlugin plugin,
            PluginFiles files,
            Collection<Behaviour> missing,
            List<Contribution> given,
            Collection<String> composed) {
        this.plugin = plugin;
        this.files = files;
        this.missing = Set.copyOf(missing);
        this.given = List.copyOf(given);
        this.composed = Set.copyOf(composed);
    }

    /** Returns the plugin of this bean, expected to have every behaviour. */
    public static PluginUnderTest of(LadderPlugin plugin) {
        return new PluginUnderTest(plugin, PluginFiles.of(plugin.getClass()), Set.of(), List.of(), Set.of());
    }

    /** Returns the same plugin, expected not to have these. */
    public PluginUnderTest without(Behaviour... behaviours) {
        Set<Behaviour> more = EnumSet.noneOf(Behaviour.class);
        more.addAll(missing);
        more.addAll(List.of(behaviours));
        return new PluginUnderTest(plugin, files, more, given, composed);
    }

    /** Returns the same plugin with a contribution that its author has made, for one whose constructor takes something. */
    public PluginUnderTest with(Contribution contribution) {
        List<Contribution> more =
                Stream.concat(given.stream(), Stream.of(contribution)).toList();
        return new PluginUnderTest(plugin, files, missing, more, composed);
    }

    /** Returns the same plugin, some of whose texts are looked up by keys that stand nowhere as they are, given by their beginnings. */
    public PluginUnderTest composing(String... beginnings) {
        List<String> more =
                Stream.concat(composed.stream(), Stream.of(beginnings)).toList();
        return new PluginUnderTest(plugin, files, missing, given, more);
    }

    /** Returns whether the kit expects it. */
    public boolean has(Behaviour behaviour) {
        return !missing.contains(behaviour) && behaviour.basis().map(this::has).orElse(true);
    }

    public LadderPlugin plugin() {
        return plugin;
    }

    public PluginId id() {
        return plugin.id();
    }

    public PluginFiles files() {
        return files;
    }

    public Set<String> composed() {
        return composed;
    }

    /** Returns the contributions of this type, with nothing behind what they inject. */
    public <C extends Contribution> Stream<C> contributions(Class<C> type) {
        Contributions found = new Contributions(files, given);
        return found.all().stream().filter(type::isInstance).map(type::cast);
    }
}
