// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.HeldFile;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.portal.attachment.scanner.Scanner;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.notification.PortalNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What administrators do with files that are held: remove them, and let them out where there is no scanner any more that would ever look at them.
 * Where there is one, whether a file comes out is for it to say.
 */
@ApplicationScoped
public class HeldFiles {

    @Inject
    AttachmentRepository files;

    @Inject
    StoreFile store;

    @Inject
    Scanner scanner;

    @Inject
    Sight sight;

    @Inject
    VirusAudit audit;

    @Inject
    PortalNotifications notifications;

    List<HeldFile> first(int most) {
        return files.held(sight.reader(), most);
    }

    /** Whether there is no scanner, so that somebody else has to say. */
    boolean isReleasePossible() {
        return !scanner.isOn();
    }

    /** Lets the file out; one that is held no more is none of its business. */
    @Transactional
    void release(UUID id) {
        files.lockHeld(id).ifPresent(file -> {
            files.release(id);
            audit.released(about(file));
        });
    }

    /** Removes the file and tells its sender; one that is held no more stays. */
    @Transactional
    void discard(UUID id) {
        files.lockHeld(id).ifPresent(file -> {
            store.remove(file);
            audit.discarded(about(file));
            notifications.tellNamedOnly(new Notice(
                    "attachment/" + id + "/discarded",
                    Topic.TASK,
                    about(file),
                    MessageKey.of("notification.attachment.discarded"),
                    Optional.empty(),
                    Set.of(file.author())));
        });
    }

    private static ContributionRef about(StoredAttachment file) {
        return file.about().orElseThrow();
    }
}
