// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** Clears away what people have put into forms and never sent, and what a machine that went down has left in the folder. */
@ApplicationScoped
public class LeftOvers {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int AT_A_TIME = 100;
    private static final Logger log = System.getLogger(LeftOvers.class.getName());

    @Inject
    AttachmentRepository files;

    @Inject
    StoreFile store;

    @Inject
    Contents contents;

    @Inject
    PortalClock clock;

    /** Clears what is older than a day; called every night. Returns how many files went. */
    public int clear() {
        int cleared = 0;
        List<StoredAttachment> old = files.leftOver(DAY, AT_A_TIME);
        while (!old.isEmpty()) {
            old.forEach(store::remove);
            cleared += old.size();
            old = files.leftOver(DAY, AT_A_TIME);
        }
        return cleared + swept();
    }

    private int swept() {
        if (!contents.intoFolder()) {
            return 0;
        }
        try {
            return contents.folder()
                    .sweep(clock.now().minus(DAY), id -> files.find(id).isPresent());
        } catch (IOException e) {
            log.log(Level.WARNING, "The folder of files could not be looked through; it is tried again next night.", e);
            return 0;
        }
    }
}
