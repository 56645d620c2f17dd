// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.persistence.attachment.ContentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Keeps what is in files: in the database, or in the folder of the configuration. Both stand or fall with the row that tells of the file. */
@ApplicationScoped
public class Contents {

    @Inject
    ContentRepository pieces;

    @Inject
    PortalConfiguration configuration;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Whether new files go into the folder. */
    boolean intoFolder() {
        return configuration.attachmentFolder().isPresent();
    }

    /**
     * Keeps the content of a new file. Needs a transaction, in which its row has been stored.
     *
     * @throws IOException if there is no room
     */
    void put(UUID id, Path from) throws IOException {
        if (intoFolder()) {
            atEnd(Status.STATUS_ROLLEDBACK, id);
            folder().put(id, from);
            return;
        }
        try (InputStream in = Files.newInputStream(from)) {
            byte[] piece = in.readNBytes(ContentRepository.PIECE);
            for (int number = 0; piece.length > 0; number++) {
                pieces.add(id, number, piece);
                piece = in.readNBytes(ContentRepository.PIECE);
            }
        }
    }

    /**
     * Writes the content from a byte to another, both included.
     *
     * @throws IOException if whoever reads is gone, or the content is
     */
    public void write(StoredAttachment file, long first, long last, OutputStream out) throws IOException {
        if (file.inFolder()) {
            folder().write(file.id(), first, last, out);
            return;
        }
        for (long number = first / ContentRepository.PIECE; number <= last / ContentRepository.PIECE; number++) {
            byte[] piece = pieces.piece(file.id(), (int) number)
                    .orElseThrow(() -> new IOException("The file " + file.id() + " has gone."));
            long start = number * ContentRepository.PIECE;
            int from = (int) Math.max(0, first - start);
            int to = (int) Math.min(piece.length, last - start + 1);
            out.write(piece, from, to - from);
        }
    }

    /** Removes what is not in the database once the transaction, which it needs, has removed the file's row. */
    void remove(StoredAttachment file) {
        if (file.inFolder()) {
            atEnd(Status.STATUS_COMMITTED, file.id());
        }
    }

    private void atEnd(int status, UUID id) {
        ContentFolder folder = folder();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing has to be done before
            }

            @Override
            public void afterCompletion(int reached) {
                if (reached == status) {
                    folder.remove(id);
                }
            }
        });
    }

    ContentFolder folder() {
        return new ContentFolder(configuration
                .attachmentFolder()
                .orElseThrow(() -> new IllegalStateException(
                        "STIGEN_ATTACHMENT_FOLDER is not set, but files were stored in a folder before.")));
    }
}
