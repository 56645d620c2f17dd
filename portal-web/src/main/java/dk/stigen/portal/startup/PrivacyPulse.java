// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.database.DatabaseAway;
import dk.stigen.portal.privacy.erasure.AfterRestore;
import dk.stigen.portal.privacy.erasure.EraseParticipant;
import dk.stigen.portal.privacy.export.MakeExport;
import dk.stigen.portal.privacy.retention.RetentionNight;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does every few seconds what people have asked for about their data: each node takes what no other has taken.
 *
 * <p>One thread a node, so that a large file keeps no page waiting.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PrivacyPulse {

    private static final int SECONDS = 2;
    private static final Logger log = System.getLogger(PrivacyPulse.class.getName());

    @Resource
    ManagedThreadFactory threads;

    @Inject
    StartupState startup;

    @Inject
    MakeExport exports;

    @Inject
    EraseParticipant erasures;

    @Inject
    AfterRestore sessions;

    @Inject
    RetentionNight night;

    private @Nullable ScheduledExecutorService beating;

    @PostConstruct
    void start() {
        beating = Executors.newSingleThreadScheduledExecutor(threads);
        beating.scheduleWithFixedDelay(this::work, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void work() {
        if (!startup.isReady()) {
            return;
        }
        try {
            sessions.endSessions();
            night.look();
            while (erasures.eraseNext() || exports.makeNext()) {
                // there may be more
            }
        } catch (RuntimeException e) {
            // the next beat is another try; an exception that got out would end the pulse
            log.log(
                    DatabaseAway.isCauseOf(e) ? Level.DEBUG : Level.WARNING,
                    "What people have asked for about their data could not be done; it is in a moment.",
                    e);
        }
    }

    @PreDestroy
    void stop() {
        if (beating != null) {
            beating.shutdown();
        }
    }
}
