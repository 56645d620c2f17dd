// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.NewAttachment;
import dk.stigen.persistence.attachment.StoredAttachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Stores a file whole or not at all, and removes it whole. */
@ApplicationScoped
public class StoreFile {

    /** How many files somebody has in forms that were not sent: more than one form takes, and few enough to fill no disk. */
    private static final int MOST_WAITING = 30;

    @Inject
    AttachmentRepository files;

    @Inject
    Contents contents;

    /** Keeps it for a form, if it is not kept there already. */
    @Transactional(rollbackOn = IOException.class)
    Outcome keep(NewAttachment file, UUID form, int most, Path content) throws IOException {
        files.lock("form " + form);
        files.lock("author " + file.author());
        if (files.isIn(form, file.digest())) {
            return Outcome.DONE;
        }
        if (files.in(form).size() >= most || files.waiting(file.author()) >= MOST_WAITING) {
            return Outcome.TOO_MANY;
        }
        files.add(file, form);
        contents.put(file.id(), content);
        return Outcome.DONE;
    }

    /** Gives it to a contribution. */
    @Transactional(rollbackOn = IOException.class)
    Outcome add(NewAttachment file, ContributionRef about, int most, Path content) throws IOException {
        files.lock(about.toString());
        if (files.of(about).size() >= most) {
            return Outcome.TOO_MANY;
        }
        files.add(file, about);
        contents.put(file.id(), content);
        return Outcome.DONE;
    }

    @Transactional
    void remove(StoredAttachment file) {
        files.remove(file.id());
        contents.remove(file);
    }
}
