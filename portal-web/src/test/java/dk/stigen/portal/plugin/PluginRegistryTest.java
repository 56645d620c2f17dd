// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.guard.CallFigure;
import dk.stigen.portal.plugin.guard.PluginGuard;
import dk.stigen.portal.plugin.start.PluginJar;
import dk.stigen.portal.plugin.start.Start;
import dk.stigen.portal.plugin.step.StepSwitches;
import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.MissingPrivacy;
import dk.stigen.spi.plugin.Version;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks plugins as a page does: whatever one of them answers, the page has what the others say. */
class PluginRegistryTest {

    private static final PluginId PLUGIN = new PluginId("asked");

    private final Map<PluginId, InstalledPlugin> installed = new HashMap<>();
    private final PluginRegistry registry = new PluginRegistry();

    PluginRegistryTest() {
        registry.switches = new StepSwitches();
        registry.guard = new PluginGuard();
        registry.plugins = new InstalledPlugins() {
            @Override
            Optional<InstalledPlugin> find(PluginId id) {
                return Optional.ofNullable(installed.get(id));
            }
        };
        install(atWork(PLUGIN));
    }

    @Test
    void passesOnWhatAPluginAtWorkAnswers() {
        assertThat(registry.ask(PLUGIN, Contribution.class, "question", Contribution::plugin))
                .contains(PLUGIN);
        assertThat(registry.find(PLUGIN))
                .hasValueSatisfying(handle -> assertThat(handle.isActive()).isTrue());
    }

    @Test
    void goesOnWithoutThePluginThatFails() {
        PluginId failing = new PluginId("failing");
        PluginId other = new PluginId("other");
        install(atWork(failing));
        install(atWork(other));

        List<PluginId> answers = Stream.of(PLUGIN, failing, other)
                .flatMap(plugin -> registry
                        .ask(plugin, Contribution.class, "question", asked -> {
                            if (plugin.equals(failing)) {
                                throw new IllegalStateException("broken on purpose");
                            }
                            return asked.plugin();
                        })
                        .stream())
                .toList();

        assertThat(answers).containsExactly(PLUGIN, other);
        assertThat(faults(failing)).isEqualTo(1);
    }

    static Stream<Arguments> badLists() {
        return Stream.of(
                arguments("it fails half-way", new AbstractList<String>() {
                    @Override
                    public String get(int index) {
                        if (index == 1) {
                            throw new IllegalStateException("broken on purpose");
                        }
                        return "first";
                    }

                    @Override
                    public int size() {
                        return 2;
                    }
                }),
                arguments("it holds null", Collections.singletonList(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLists")
    void aListThatCannotBeReadToItsEndIsAFaultOfThePlugin(String how, List<String> bad) {
        assertThat(ask(() -> bad)).isEmpty();

        assertThat(faults(PLUGIN)).isEqualTo(1);
        assertThat(ask(() -> List.of("sound"))).contains(List.of("sound"));
    }

    @Test
    void aListStaysAsItWasAnswered() {
        List<String> alive = new ArrayList<>(List.of("first"));
        Optional<List<String>> answer = ask(() -> alive);
        alive.clear();

        assertThat(answer).contains(List.of("first"));
    }

    @Test
    void jsonStaysJsonThoughItIsAListToo() {
        JsonArray records = Json.createArrayBuilder().add("first").build();

        assertThat(ask(() -> records)).containsSame(records);
    }

    static Stream<Arguments> idle() {
        return Stream.of(
                arguments(PluginState.INCOMPATIBLE, found(PLUGIN, PluginDescriptor.CURRENT_API_LEVEL + 1)),
                arguments(PluginState.DISABLED, found(PLUGIN, PluginDescriptor.CURRENT_API_LEVEL)),
                arguments(PluginState.FAILED, started(PLUGIN, List.of(new MissingPrivacy()))));
    }

    @ParameterizedTest
    @MethodSource("idle")
    void doesNotAskAPluginThatIsNotAtWork(PluginState state, InstalledPlugin plugin) {
        install(plugin);

        assertIsNotAsked(state);
    }

    @Test
    void doesNotAskAPluginThatWasSwitchedOffWhileAtWork() {
        String name = "stigen.plugin." + PLUGIN;
        System.setProperty(name, "disabled");
        try {
            assertIsNotAsked(PluginState.DISABLED);
        } finally {
            System.clearProperty(name);
        }
    }

    @Test
    void doesNotAskAPluginThatRestsAfterFaults() {
        for (int i = 0; i < 10; i++) {
            ask(() -> {
                throw new IllegalStateException("broken on purpose");
            });
        }

        assertIsNotAsked(PluginState.FAILED);
    }

    @Test
    void hasNoAnswerWhereThePluginIsNotThereOrHasNoSuchContribution() {
        assertThat(registry.ask(new PluginId("nowhere"), Contribution.class, "question", Contribution::plugin))
                .isEmpty();
        assertThat(registry.ask(PLUGIN, CalendarContribution.class, "question", Contribution::plugin))
                .isEmpty();
        assertThat(registry.guard.figures(PLUGIN)).isEmpty();
    }

    private void assertIsNotAsked(PluginState state) {
        AtomicBoolean asked = new AtomicBoolean();

        assertThat(registry.find(PLUGIN)).map(PluginHandle::state).contains(state);
        assertThat(ask(() -> asked.getAndSet(true))).isEmpty();
        assertThat(asked).isFalse();
    }

    private <R> Optional<R> ask(Supplier<R> answer) {
        return registry.ask(PLUGIN, Contribution.class, "question", asked -> answer.get());
    }

    private long faults(PluginId plugin) {
        return registry.guard.figures(plugin).stream()
                .mapToLong(CallFigure::faults)
                .sum();
    }

    private void install(InstalledPlugin plugin) {
        installed.put(plugin.id(), plugin);
    }

    private static InstalledPlugin atWork(PluginId id) {
        return started(id, List.of());
    }

    private static InstalledPlugin started(PluginId id, List<PluginProblem> problems) {
        InstalledPlugin plugin = found(id, PluginDescriptor.CURRENT_API_LEVEL);
        Contribution contribution = () -> id;
        plugin.started(new Start(Optional.empty(), List.of(contribution), List.of(), List.of(), problems));
        return plugin;
    }

    private static InstalledPlugin found(PluginId id, int level) {
        return new InstalledPlugin(new PluginJar(
                "ladder-" + id + ".jar",
                new PluginDescriptor(id, id.value(), Version.parse("1.0"), level, LadderStep.DIALOGUE)));
    }
}
