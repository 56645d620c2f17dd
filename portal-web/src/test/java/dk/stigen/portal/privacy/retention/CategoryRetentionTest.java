// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Access;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.privacy.retention.LegalHoldRepository;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.PluginState;
import dk.stigen.portal.privacy.PersonalDataOfPlugin;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.Version;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CategoryRetentionTest {

    private static final PluginId GARDEN = new PluginId("garden");
    private static final PluginId BROKEN = new PluginId("broken");
    private static final PluginId RESTING = new PluginId("resting");
    private static final Set<ParticipantId> ON_HOLD = Set.of(new ParticipantId(7));

    private final List<String> asked = new ArrayList<>();
    private final CategoryRetention retention = new CategoryRetention();

    CategoryRetentionTest() {
        // the day after the clocks were put back: a month is Copenhagen's, not so many hours
        retention.clock = () -> Instant.parse("2026-10-26T10:00:00Z");
        retention.holds = new LegalHoldRepository() {
            @Override
            public Set<ParticipantId> held() {
                return ON_HOLD;
            }
        };
        retention.plugins = new PluginRegistry() {
            @Override
            public List<PluginHandle> handles() {
                return List.of(
                        handle(BROKEN, PluginState.ACTIVE),
                        handle(RESTING, PluginState.DISABLED),
                        handle(GARDEN, PluginState.ACTIVE));
            }

            @Override
            @SuppressWarnings("unchecked") // it is asked for the inventory only
            public <C extends Contribution, R> Optional<R> ask(
                    PluginId plugin, Class<C> type, String what, Function<C, R> question) {
                return Optional.of((R) List.of(
                        category("beds", Optional.of(Period.ofMonths(1))), category("tools", Optional.empty())));
            }
        };
        retention.personalData = new PersonalDataOfPlugin() {
            @Override
            public int expire(PluginId plugin, String category, Instant before, Set<ParticipantId> held) {
                if (plugin.equals(BROKEN)) {
                    throw new IllegalStateException("It has no table.");
                }
                asked.add("%s %s %s %s".formatted(plugin, category, before, held));
                return 3;
            }

            @Override
            public int previewExpiry(PluginId plugin, String category, Instant before, Set<ParticipantId> held) {
                asked.add("preview " + plugin);
                return 2;
            }
        };
    }

    @Test
    void erasesWhatIsOlderThanThePluginSaysButForThoseOnHold() {
        List<CategoryRetention.Due> done = retention.expire();

        assertThat(asked).containsExactly("garden beds 2026-09-26T09:00:00Z " + ON_HOLD);
        assertThat(done)
                .extracting(due -> due.plugin().id() + " " + due.records())
                .containsExactly("broken OptionalInt.empty", "garden OptionalInt[3]");
    }

    @Test
    void tellsWhatThatComesToWithoutDoingIt() {
        assertThat(retention.due()).allSatisfy(due -> assertThat(due.records()).hasValue(2));
        assertThat(asked).containsExactly("preview broken", "preview garden");
    }

    private static PersonalData category(String key, Optional<Period> period) {
        return new PersonalData(
                key, MessageKey.of("garden.what"), MessageKey.of("garden.purpose"), LegalBasis.CONSENT, period);
    }

    private static PluginHandle handle(PluginId id, PluginState state) {
        return new PluginHandle(
                new PluginDescriptor(id, "Garden", Version.parse("1.0.0"), 1, LadderStep.PANELS),
                state,
                List.of(),
                Access.ENABLED);
    }
}
