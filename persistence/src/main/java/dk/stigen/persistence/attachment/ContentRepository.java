// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is in files, in pieces of which one is in memory at a time. */
@ApplicationScoped
public class ContentRepository {

    /** How long a piece is; the last one of a file is shorter. */
    public static final int PIECE = 256 * 1024;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID id, int piece, byte[] bytes) {
        entities.createNativeQuery(
                        "insert into attachment_content (attachment_id, piece, bytes) values (cast(?1 as uuid), ?2, ?3)")
                .setParameter(1, id.toString())
                .setParameter(2, piece)
                .setParameter(3, bytes)
                .executeUpdate();
    }

    /** Returns a piece, empty where the file has gone meanwhile. Holds no connection afterwards, however slow its reader is. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<byte[]> piece(UUID id, int piece) {
        List<?> found = entities.createNativeQuery(
                        "select bytes from attachment_content where attachment_id = cast(?1 as uuid) and piece = ?2")
                .setParameter(1, id.toString())
                .setParameter(2, piece)
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }
}
