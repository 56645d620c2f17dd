// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.text.TextVersion;
import dk.stigen.persistence.text.TextVersionRepository;
import dk.stigen.persistence.text.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An administrator words a text anew, or puts an earlier version back.
 *
 * <p>Nothing is overwritten: each change is a version of its own, and it brings the number of the version that the administrator saw; where
 * a colleague has written one since, nothing is stored.
 */
@ApplicationScoped
public class KeepTexts {

    /** What came of it. */
    enum Outcome {
        DONE,
        /** It says what it said before; nothing is stored. */
        SAME,
        /** A colleague has changed it meanwhile; nothing is stored. */
        OVERTAKEN,
        /** There is no such version. */
        UNKNOWN
    }

    @Inject
    TextVersionRepository versions;

    @Inject
    PortalClock clock;

    @Inject
    AuditLog audit;

    /**
     * Stores what was written as the version that holds from now on.
     *
     * @param seen the number of the version that the administrator saw, 0 for the texts that ship
     * @param written clean HTML
     */
    @Transactional
    Outcome save(PortalText text, long seen, Written written, Participant admin) {
        check(admin);
        versions.lock(text.key());
        return store(text, seen, written, admin);
    }

    /**
     * Has an earlier version hold again.
     *
     * @param seen the number of the version that the administrator saw to hold
     * @param number the number of the earlier one, 0 for the texts that ship
     */
    @Transactional
    Outcome putBack(PortalText text, long seen, long number, Participant admin) {
        check(admin);
        versions.lock(text.key());
        return written(text, number)
                .map(earlier -> store(text, seen, earlier.backTo(number), admin))
                .orElse(Outcome.UNKNOWN);
    }

    /** Returns what the version says, empty where there is none. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Written> written(PortalText text, long number) {
        return number == 0
                ? Optional.of(Written.SHIPPED)
                : versions.find(text.key(), number).map(TextVersion::written);
    }

    private Outcome store(PortalText text, long seen, Written written, Participant admin) {
        Optional<TextVersion> held = versions.latest(text.key());
        long number = held.map(TextVersion::number).orElse(0L);
        if (number != seen) {
            return Outcome.OVERTAKEN;
        }
        if (held.map(TextVersion::written).orElse(Written.SHIPPED).saysTheSameAs(written)) {
            return Outcome.SAME;
        }
        versions.add(new TextVersion(text.key(), number + 1, written, admin.id(), clock.now()));
        audit.record(event(text, number + 1, written));
        return Outcome.DONE;
    }

    /** What it says stands in the version. */
    private static AuditEvent event(PortalText text, long number, Written written) {
        Map<String, String> details = new HashMap<>(Map.of("version", String.valueOf(number)));
        written.backTo().ifPresent(back -> details.put("backTo", String.valueOf(back)));
        return new AuditEvent(
                "portal.audit.text.changed", new AuditSubject(AuditSubject.PORTAL, "text", text.key()), details);
    }

    private static void check(Participant admin) {
        if (!admin.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.admins"));
        }
    }
}
