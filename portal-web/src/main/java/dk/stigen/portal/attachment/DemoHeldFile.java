// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * A file that came to the demo municipality while its virus scanner did not answer: an administrator decides about it, or the scanner does where the demo
 * is run with one.
 */
@ApplicationScoped
public class DemoHeldFile {

    private static final int LOOKED_THROUGH = 20;
    private static final String NAME = "Svar fra naboerne.txt";
    private static final String TEXT = "Vi har spurgt i opgangene: 31 er for, 4 er imod, og 6 vil vide mere.";

    @Inject
    AttachmentRepository files;

    @Inject
    PortalAttachments attachments;

    @Inject
    Attached attached;

    @Inject
    CommentRepository comments;

    @Inject
    Sight sight;

    /** Puts it to something that is talked about, where the plugins' demo data have brought that. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fill() {
        comments.mostCommented(LOOKED_THROUGH).stream()
                .filter(attached::is)
                .map(sight::findOpen)
                .flatMap(Optional::stream)
                .filter(row -> row.author().isPresent())
                .findFirst()
                .ifPresent(this::hold);
    }

    private void hold(ContributionRow row) {
        ParticipantId author = row.author().orElseThrow();
        ByteArrayInputStream content = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        files.hold(attachments.add(row.ref(), author, NAME, content).id(), Duration.ZERO);
    }
}
