// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.retention;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.privacy.retention.LegalHoldRepository;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.privacy.PersonalDataOfPlugin;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Holds plugins to what they say about how long they keep each category of personal data. */
@ApplicationScoped
public class CategoryRetention {

    private static final Logger log = System.getLogger(CategoryRetention.class.getName());

    @Inject
    PluginRegistry plugins;

    @Inject
    PersonalDataOfPlugin personalData;

    @Inject
    LegalHoldRepository holds;

    @Inject
    PortalClock clock;

    /**
     * A category whose time can be over.
     *
     * @param records how many of its records are older than that, empty where the plugin does not answer
     */
    public record Due(PluginHandle plugin, PersonalData category, Period retention, OptionalInt records) {}

    /** Returns what {@link #expire} would erase now: it is made and taken back, category by category. */
    public List<Due> due() {
        return each(personalData::previewExpiry);
    }

    /** Erases what has been kept for too long, each category for itself, and returns what that came to. */
    public List<Due> expire() {
        List<Due> done = each(personalData::expire);
        done.forEach(due -> due.records()
                .ifPresent(records -> log.log(
                        Level.INFO,
                        "Retention: of {0}, {1}, {2} records were kept for longer than {3} and are erased.",
                        due.plugin().id(),
                        due.category().key(),
                        records,
                        due.retention())));
        return done;
    }

    /** What is done with a category. */
    private interface Act {
        int on(PluginId plugin, String category, Instant before, Set<ParticipantId> held);
    }

    private List<Due> each(Act act) {
        Set<ParticipantId> held = holds.held();
        return plugins.handles().stream()
                .filter(PluginHandle::isActive)
                .flatMap(plugin -> inventory(plugin.id())
                        .flatMap(category -> category.retention().stream()
                                .map(retention -> new Due(
                                        plugin,
                                        category,
                                        retention,
                                        records(plugin.id(), category.key(), retention, held, act)))))
                .toList();
    }

    private Stream<PersonalData> inventory(PluginId plugin) {
        return plugins
                .ask(plugin, PersonalDataContribution.class, "inventory", PersonalDataContribution::inventory)
                .orElse(List.of())
                .stream();
    }

    private OptionalInt records(PluginId plugin, String category, Period retention, Set<ParticipantId> held, Act act) {
        Instant before = clock.now().atZone(PortalClock.ZONE).minus(retention).toInstant();
        try {
            return OptionalInt.of(act.on(plugin, category, before, held));
        } catch (Exception e) { // a commit that fails throws a checked one, which no signature names
            log.log(Level.ERROR, "Plugin " + plugin + " does not erase what of " + category + " is over.", e);
            return OptionalInt.empty();
        }
    }
}
