// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** All files of a person, for the copy of his data and for their end. */
@ApplicationScoped
public class FilesOfPerson {

    @Inject
    AttachmentRepository files;

    @Inject
    Contents contents;

    /** Returns the files, the first one first. */
    public List<StoredAttachment> of(ParticipantId person) {
        return files.by(person);
    }

    /** Writes what is in the file. */
    public void write(StoredAttachment file, OutputStream out) throws IOException {
        contents.write(file, 0, file.bytes() - 1, out);
    }

    /** Has what is not in the database go once the rows, which somebody else deletes in the same transaction, are gone. */
    public void forget(ParticipantId person) {
        files.by(person).forEach(contents::remove);
    }
}
