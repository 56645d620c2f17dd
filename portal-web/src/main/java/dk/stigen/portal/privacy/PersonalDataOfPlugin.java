// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.participant.GuestRepository;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.PersonalDataContribution;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** One plugin's share of an export or erasure, each in a transaction of its own: whole, or not at all. */
@ApplicationScoped
public class PersonalDataOfPlugin {

    @Inject
    PluginRegistry plugins;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** What the person wrote as a guest is his too. */
    @Inject
    GuestRepository guests;

    /**
     * Returns what the plugin keeps about the person.
     *
     * @throws NotReached if the plugin does not answer, or not as the contract says
     */
    @Transactional(TxType.REQUIRES_NEW)
    public JsonValue export(PluginId plugin, ParticipantId person) {
        return plugins.ask(plugin, PersonalDataContribution.class, "export of personal data", data -> {
                    PluginExport export = new PluginExport(data.inventory());
                    data.export(person, export);
                    guests.mergedInto(person).forEach(guest -> data.export(guest, export));
                    return export.records();
                })
                .orElseThrow(NotReached::new);
    }

    /** @throws NotReached if the plugin does not answer; nothing of it is erased then */
    @Transactional(TxType.REQUIRES_NEW)
    public ErasureReport erase(PluginId plugin, ParticipantId person, ErasureReason reason) {
        return plugins.ask(plugin, PersonalDataContribution.class, "erasure", data -> eraseAll(data, person, reason))
                .orElseThrow(NotReached::new);
    }

    /**
     * Returns what an erasure would come to: it is made and taken back.
     *
     * @throws NotReached if the plugin does not answer
     */
    @Transactional(TxType.REQUIRES_NEW)
    public ErasureReport preview(PluginId plugin, ParticipantId person, ErasureReason reason) {
        try {
            return plugins.ask(
                            plugin, PersonalDataContribution.class, "erasure", data -> eraseAll(data, person, reason))
                    .orElseThrow(NotReached::new);
        } finally {
            transactions.setRollbackOnly();
        }
    }

    /**
     * Erases what of a category is older than its retention.
     *
     * @return how many records that was
     * @throws NotReached if the plugin does not answer; nothing of it is erased then
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int expire(PluginId plugin, String category, Instant before, Set<ParticipantId> held) {
        return plugins.ask(
                        plugin,
                        PersonalDataContribution.class,
                        "expiry of personal data",
                        data -> data.expire(category, before, held))
                .orElseThrow(NotReached::new);
    }

    /**
     * Returns what {@link #expire} would come to: it is made and taken back.
     *
     * @throws NotReached if the plugin does not answer
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int previewExpiry(PluginId plugin, String category, Instant before, Set<ParticipantId> held) {
        try {
            return expire(plugin, category, before, held);
        } finally {
            transactions.setRollbackOnly();
        }
    }

    private ErasureReport eraseAll(PersonalDataContribution data, ParticipantId person, ErasureReason reason) {
        ErasureReport report = data.erase(person, reason);
        for (ParticipantId guest : guests.mergedInto(person)) {
            report = sum(report, data.erase(guest, reason));
        }
        return report;
    }

    private static ErasureReport sum(ErasureReport one, ErasureReport other) {
        return new ErasureReport(
                one.erased() + other.erased(),
                one.anonymised() + other.anonymised(),
                Stream.concat(one.kept().stream(), other.kept().stream())
                        .distinct()
                        .toList());
    }

    /** A plugin has not answered; what it did is rolled back. */
    static final class NotReached extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
