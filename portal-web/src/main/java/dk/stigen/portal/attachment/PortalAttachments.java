// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.attachment.Attachment;
import dk.stigen.api.attachment.Attachments;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.portal.attachment.AttachmentRules.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files, for plugins. */
@ApplicationScoped
public class PortalAttachments implements Attachments {

    @Inject
    AttachmentRepository files;

    @Inject
    AttachFile attaching;

    @Override
    public List<Attachment> of(ContributionRef contribution) {
        return files.of(contribution).stream()
                .filter(file -> !file.held())
                .map(PortalAttachments::attachment)
                .toList();
    }

    @Override
    public Map<ContributionRef, Integer> counts(Collection<ContributionRef> contributions) {
        return files.counts(contributions);
    }

    @Override
    public boolean fits(UUID form, ActivityId activity) {
        List<StoredAttachment> kept = files.in(form);
        return kept.isEmpty()
                || attaching
                        .rulesIn(activity)
                        .filter(rule ->
                                kept.size() <= rule.files() && kept.stream().allMatch(file -> fits(file, rule)))
                        .isPresent();
    }

    private static boolean fits(StoredAttachment file, Rules rule) {
        // a picture that was turned may have grown a little while it was written anew
        return Kind.of(file.mediaType())
                .filter(kind -> rule.groups().contains(kind.group()))
                .filter(kind -> kind.isPicture() || file.bytes() <= rule.bytes())
                .isPresent();
    }

    @Override
    @Transactional
    public void attach(UUID form, ContributionRef contribution) {
        if (!files.in(form).isEmpty()) {
            files.attach(form, contribution, placeOf(contribution));
        }
    }

    @Override
    @Transactional
    public Attachment add(ContributionRef contribution, ParticipantId author, String name, InputStream content) {
        AttachFile.Taken taken = attaching.addUnasked(
                contribution, placeOf(contribution), author, new AttachFile.Sent(name, "", content));
        return Optional.of(taken)
                .filter(done -> done.outcome() == Outcome.DONE)
                .flatMap(AttachFile.Taken::id)
                .flatMap(files::find)
                .map(PortalAttachments::attachment)
                .orElseThrow(() ->
                        new IllegalArgumentException("The file " + name + " is not taken: " + taken.outcome() + "."));
    }

    private ActivityId placeOf(ContributionRef contribution) {
        return files.placeOf(contribution)
                .orElseThrow(() -> new IllegalArgumentException(contribution + " is not in the index."));
    }

    static Attachment attachment(StoredAttachment file) {
        String path = path(file);
        return new Attachment(
                file.id(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                path,
                file.thumbnail() ? Optional.of(path + "?size=small") : Optional.empty(),
                file.at());
    }

    static String path(StoredAttachment file) {
        return "/files/" + file.id() + "/" + FileName.encoded(file.name());
    }
}
