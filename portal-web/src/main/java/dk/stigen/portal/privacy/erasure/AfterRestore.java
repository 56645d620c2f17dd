// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.erasure;

import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.privacy.erasure.ErasureLog;
import dk.stigen.persistence.privacy.erasure.ErasureRepository;
import dk.stigen.persistence.privacy.erasure.ReplayErasures;
import dk.stigen.persistence.privacy.erasure.SubjectHash;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.participant.FormerParticipants;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Looks at each start whether the database has somebody who was erased, as an older backup has, and erases again. */
@ApplicationScoped
public class AfterRestore {

    /** Longer than any session lives. */
    private static final Duration SESSIONS = Duration.ofDays(2);

    private static final Logger log = System.getLogger(AfterRestore.class.getName());

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    @Inject
    PortalConfiguration configuration;

    @Inject
    EraseParticipant erase;

    @Inject
    ErasureRepository erasures;

    @Inject
    FormerParticipants former;

    @Inject
    PortalClock clock;

    /** Returns when everybody is erased again whom the log knows, as far as all plugins answer. */
    public void replay() {
        ErasureLog file = new ErasureLog(configuration.erasureLog());
        try (Connection connection = database.getConnection()) {
            ReplayErasures.Result result =
                    new ReplayErasures(file, new SubjectHash(configuration.secretKey())).run(connection);
            if (result.asked() > 0) {
                log.log(
                        Level.WARNING,
                        "The database has {0} people who were erased, as after a restore; they are erased again.",
                        result.asked());
            }
        } catch (IOException e) {
            log.log(
                    Level.ERROR,
                    "The erasure log " + file.file()
                            + " cannot be read or written, so that nobody knows whether an older"
                            + " backup has brought somebody back.",
                    e);
        } catch (SQLException e) {
            throw new IllegalStateException("The erasures in the database cannot be read.", e);
        }
        while (erase.eraseNext()) {
            // each is due at once; what fails is due later
        }
        endSessions();
    }

    /** Has the sessions of those end who were erased lately, on whichever node. */
    public void endSessions() {
        former.add(erasures.erasedSince(clock.now().minus(SESSIONS)));
    }
}
