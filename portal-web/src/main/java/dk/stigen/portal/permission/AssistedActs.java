// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Subject;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Set;

/**
 * Writes down what an official does in a citizen's place, whichever plugin it is done in.
 *
 * <p>Whoever acts asks within the transaction of the act whether he may; so the answer is where nothing slips by.
 */
@ApplicationScoped
class AssistedActs {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    AuditLog audit;

    @Inject
    HttpServletRequest request;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Notes it with the transaction that is under way, once however often it is asked. */
    void acts(Action action, Subject subject) {
        Noted noted = new Noted(action.key(), subject);
        if (READING.contains(request.getMethod()) || transaction.getResource(noted) != null) {
            return;
        }
        transaction.putResource(noted, true);
        audit.record(new AuditEvent(
                "portal.audit.assisted.acted",
                subject.contribution().map(AuditSubject::of).orElseGet(() -> AuditSubject.of(subject.activity())),
                Map.of("action", action.key())));
    }

    private record Noted(String action, Subject subject) {}
}
