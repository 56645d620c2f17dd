// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.portal.moderation.Moderators;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What somebody who sees a contribution is told of its files: one that is held is known to its sender and to those who moderate alone. */
@ApplicationScoped
public class SeenFiles {

    @Inject
    AttachmentRepository files;

    @Inject
    PortalParticipants participants;

    @Inject
    Moderators moderators;

    /** Returns the contribution's files of which the current reader knows, the first one first. */
    List<StoredAttachment> of(ContributionRef about) {
        return files.of(about).stream()
                .filter(file ->
                        !file.held() || isOwn(file) || moderators.current().isPresent())
                .toList();
    }

    private boolean isOwn(StoredAttachment file) {
        Optional<Participant> reader = participants.current();
        return reader.filter(person -> person.is(file.author())).isPresent();
    }
}
