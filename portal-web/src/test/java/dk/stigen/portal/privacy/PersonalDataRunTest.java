// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Access;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.PluginState;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.Version;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.ErasureReport.Kept;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.RollbackException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonalDataRunTest {

    private static final ParticipantId ASTA = new ParticipantId(7);

    private final Map<PluginId, PluginState> states = new LinkedHashMap<>();
    private final Map<PluginId, Exception> faults = new LinkedHashMap<>();
    private final List<PluginId> erased = new ArrayList<>();
    private @Nullable List<PluginId> erasedByUs;
    private final PersonalDataRun run = new PersonalDataRun();

    PersonalDataRunTest() {
        run.plugins = new PluginRegistry() {
            @Override
            public List<PluginHandle> handles() {
                return states.entrySet().stream()
                        .map(entry -> handle(entry.getKey(), entry.getValue()))
                        .toList();
            }

            @Override
            public boolean offers(PluginId plugin, Class<? extends Contribution> type) {
                return states.get(plugin) == PluginState.ACTIVE;
            }
        };
        run.ours = new PortalShares() {
            @Override
            public JsonValue export(ParticipantId person) {
                return JsonValue.EMPTY_JSON_ARRAY;
            }

            @Override
            public ErasureReport erase(ParticipantId person, ErasureReason reason) {
                erasedByUs = List.copyOf(erased);
                return new ErasureReport(2, 1, List.of(new Kept("audit", MessageKey.of("privacy.kept.audit"))));
            }
        };
        run.personalData = new PersonalDataOfPlugin() {
            @Override
            public JsonValue export(PluginId plugin, ParticipantId person) {
                fail(plugin);
                return JsonValue.EMPTY_JSON_ARRAY;
            }

            @Override
            public ErasureReport erase(PluginId plugin, ParticipantId person, ErasureReason reason) {
                fail(plugin);
                erased.add(plugin);
                return new ErasureReport(1, 0, List.of());
            }
        };
    }

    @Test
    void aPluginWhoseCommitFailsHoldsNoOtherUp() {
        PluginId first = plugin("first", PluginState.ACTIVE);
        PluginId second = plugin("second", PluginState.ACTIVE);
        faults.put(first, new RollbackException("Could not commit."));

        JsonObject outcome = run.erase(ASTA, ErasureReason.REQUESTED);

        assertThat(outcome.getBoolean("complete")).isFalse();
        assertThat(entries(outcome)).containsExactly("first active false", "second active true");
        assertThat(erased).containsExactly(second);
    }

    @Test
    void aPluginThatThrowsHoldsNoOtherUp() {
        faults.put(plugin("first", PluginState.ACTIVE), new IllegalStateException("The share is broken."));
        plugin("second", PluginState.ACTIVE);

        assertThat(entries(run.export(ASTA))).containsExactly("first active false", "second active true");
    }

    @Test
    void aPluginThatIsSwitchedOffIsNamedWithItsStateSinceItsDataIsStillThere() {
        faults.put(plugin("first", PluginState.DISABLED), new PersonalDataOfPlugin.NotReached());
        plugin("second", PluginState.ACTIVE);

        JsonObject outcome = run.export(ASTA);

        assertThat(outcome.getBoolean("complete")).isFalse();
        assertThat(entries(outcome)).containsExactly("first disabled false", "second active true");
    }

    @Test
    void erasesWhoSomebodyIsLastAndWhetherOrNotAPluginAnswers() {
        faults.put(plugin("first", PluginState.ACTIVE), new IllegalStateException("The share is broken."));
        PluginId second = plugin("second", PluginState.ACTIVE);

        JsonObject portal = run.erase(ASTA, ErasureReason.REQUESTED).getJsonObject("portal");

        assertThat(erasedByUs).containsExactly(second);
        assertThat(portal.getInt("erased")).isEqualTo(2);
        assertThat(portal.getInt("anonymised")).isEqualTo(1);
        JsonObject kept = portal.getJsonArray("kept").getJsonObject(0);
        assertThat(kept.getString("why")).startsWith("Kommunen skal kunne efterprøve");
        assertThat(kept.getString("whyEnglish")).startsWith("The municipality must be able to verify");
    }

    @Test
    void namesWhatIsMissing() {
        faults.put(plugin("first", PluginState.DISABLED), new PersonalDataOfPlugin.NotReached());
        plugin("second", PluginState.ACTIVE);

        assertThat(PersonalDataRun.missing(run.export(ASTA))).containsExactly("first");
    }

    @Test
    void isCompleteOnceAllAreReached() {
        plugin("first", PluginState.ACTIVE);

        JsonObject outcome = run.export(ASTA);

        assertThat(outcome.getBoolean("complete")).isTrue();
        assertThat(entries(outcome)).containsExactly("first active true");
    }

    private PluginId plugin(String id, PluginState state) {
        PluginId plugin = new PluginId(id);
        states.put(plugin, state);
        return plugin;
    }

    private void fail(PluginId plugin) {
        Exception fault = faults.get(plugin);
        if (fault != null) {
            throwUndeclared(fault);
        }
    }

    /** Throws as the container does when a commit fails: a checked exception out of a method that names none. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is what lets it out
    private static <E extends Exception> void throwUndeclared(Exception fault) throws E {
        throw (E) fault;
    }

    private static List<String> entries(JsonObject outcome) {
        return outcome.getJsonArray("plugins").getValuesAs(JsonObject.class).stream()
                .map(entry ->
                        entry.getString("plugin") + " " + entry.getString("state") + " " + entry.getBoolean("reached"))
                .toList();
    }

    private static PluginHandle handle(PluginId plugin, PluginState state) {
        return new PluginHandle(
                new PluginDescriptor(plugin, plugin.value(), Version.parse("1.0"), 1, LadderStep.DIALOGUE),
                state,
                List.of(),
                Access.ENABLED);
    }
}
