// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.persistence.contribution.ContributionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody changes the files of what he has made: some go and others come, together or not at all. */
@ApplicationScoped
public class ChangeFiles {

    @Inject
    AttachmentRepository files;

    @Inject
    AttachmentRules rules;

    @Inject
    AttachFile attaching;

    /**
     * Removes some and gives the contribution what is kept for the form.
     *
     * @throws dk.stigen.api.permission.NotAllowedException if the current actor may not change it any more
     */
    @Transactional
    Outcome change(ContributionRef about, Collection<UUID> removed, UUID form) {
        Optional<ContributionRow> own = attaching.own(about);
        if (own.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        ActivityId place = own.get().activity();
        attaching.demand(about, place);
        files.lock(about.toString());
        List<StoredAttachment> standing = files.of(about);
        List<StoredAttachment> going =
                standing.stream().filter(file -> removed.contains(file.id())).toList();
        int coming = files.in(form).size();
        int most = rules.in(about.plugin(), place).files();
        if (coming > 0 && standing.size() - going.size() + coming > most) {
            return Outcome.TOO_MANY;
        }
        going.forEach(attaching::removeKnown);
        files.attach(form, about, place);
        return Outcome.DONE;
    }

    /** Returns how many files a contribution has at the most in the activity. */
    int most(long activity) {
        return attaching
                .rulesIn(new ActivityId(activity))
                .map(AttachmentRules.Rules::files)
                .orElse(0);
    }
}
