// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.portal.attachment.scanner.Scanner;
import dk.stigen.portal.attachment.scanner.Verdict;
import dk.stigen.portal.notification.PortalNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Shows the virus scanner those files that it could not look at when they came: gives them out, or removes them and says so to whoever sent them. */
@ApplicationScoped
public class CheckHeldFiles {

    /** One that cannot be looked at gets out of the way of the others. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    AttachmentRepository files;

    @Inject
    Contents contents;

    @Inject
    StoreFile store;

    @Inject
    Scanner scanner;

    @Inject
    VirusAudit audit;

    @Inject
    PortalNotifications notifications;

    /** Whether it is worth a look: without a scanner, and while it is away, what is held stays so. */
    public boolean isPossible() {
        return scanner.isOn() && scanner.reachable();
    }

    /** Looks at one, which other nodes leave alone meanwhile; returns whether there may be more. */
    @Transactional
    public boolean checkNext() {
        Optional<StoredAttachment> due = files.due();
        due.ifPresent(this::check);
        return due.isPresent();
    }

    private void check(StoredAttachment file) {
        Verdict verdict = scanner.look(out -> contents.write(file, 0, file.bytes() - 1, out));
        if (verdict instanceof Verdict.Clean) {
            files.release(file.id());
        } else if (verdict instanceof Verdict.Virus virus) {
            store.remove(file);
            file.about().filter(about -> files.placeOf(about).isPresent()).ifPresent(about -> tell(file, about, virus));
        } else {
            files.hold(file.id(), PAUSE);
        }
    }

    private void tell(StoredAttachment file, ContributionRef about, Verdict.Virus virus) {
        audit.removed(about, virus);
        notifications.tellNamedOnly(new Notice(
                "attachment/" + file.id() + "/virus",
                Topic.TASK,
                about,
                MessageKey.of("notification.attachment.virus", virus.name()),
                Optional.empty(),
                Set.of(file.author())));
    }
}
