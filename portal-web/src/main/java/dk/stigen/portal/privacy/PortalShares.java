// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.participant.Participant;
import dk.stigen.persistence.participant.ParticipantRepository;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the portal itself keeps about a person, all parts of it in one transaction. */
@ApplicationScoped
public class PortalShares {

    @Inject
    @Any
    Instance<PortalShare> shares;

    @Inject
    ParticipantRepository participants;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Returns all categories, who somebody is first and the others by their keys. */
    public List<PersonalData> inventory() {
        return inOrder().stream()
                .sorted(Comparator.comparing((PortalShare share) -> !share.isLast())
                        .thenComparing(share -> share.inventory().isEmpty()
                                ? ""
                                : share.inventory().get(0).key()))
                .flatMap(share -> share.inventory().stream())
                .toList();
    }

    private List<PortalShare> inOrder() {
        return shares.stream().sorted(Comparator.comparing(PortalShare::isLast)).toList();
    }

    /** Returns everything about the person; of somebody who was erased nothing can be told any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public JsonValue export(ParticipantId person) {
        PluginExport export = new PluginExport(inventory());
        if (!isErased(person)) {
            inOrder().forEach(share -> share.export(person, export));
        }
        return export.records();
    }

    private boolean isErased(ParticipantId person) {
        return participants.find(person).map(Participant::isErased).orElse(true);
    }

    /** Erases all of it or nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        return eraseAll(person, reason);
    }

    /** Returns what an erasure would come to: it is made and taken back. */
    @Transactional(TxType.REQUIRES_NEW)
    public ErasureReport preview(ParticipantId person, ErasureReason reason) {
        try {
            return eraseAll(person, reason);
        } finally {
            transactions.setRollbackOnly();
        }
    }

    private ErasureReport eraseAll(ParticipantId person, ErasureReason reason) {
        // a number that leads to nobody is not made to do so a second time
        boolean before = isErased(person);
        long erased = 0;
        long anonymised = 0;
        List<ErasureReport.Kept> kept = new ArrayList<>();
        for (PortalShare share : inOrder()) {
            ErasureReport report = share.erase(person, reason);
            erased += report.erased();
            anonymised += before ? 0 : report.anonymised();
            kept.addAll(report.kept());
        }
        return new ErasureReport(erased, anonymised, kept);
    }
}
