// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.portal.attachment.FilesOfPerson;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The files that somebody has put to contributions or into forms; what is in them goes with them. */
@ApplicationScoped
public class AttachmentShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(category("files", LegalBasis.PUBLIC_TASK));

    private static final List<PersonalTable> TABLES = List.of(new PersonalTable(
            "files",
            "attachment",
            "author_id",
            List.of("about", "name", "mediaType", "bytes", "addedAt", "held", "file"),
            "select coalesce(plugin_id || '/' || type || '/' || number, ''), name, media_type, bytes, added_at, recheck_at is not null, 'files/' || id || '/' || name"
                    + " from attachment where author_id = ?1 order by added_at, id",
            Fate.ERASED));

    @Inject
    FilesOfPerson files;

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }

    @Override
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        files.forget(person);
        return super.erase(person, reason);
    }
}
