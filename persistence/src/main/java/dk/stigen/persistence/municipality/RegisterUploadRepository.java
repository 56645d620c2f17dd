// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The files that wait for their confirmation. */
@ApplicationScoped
public class RegisterUploadRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Keeps a file, and forgets those that nobody has confirmed within a day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RegisterUpload add(RegisterUpload upload) {
        entities.createNativeQuery("delete from register_upload where uploaded_at < now() - interval '1 day'")
                .executeUpdate();
        entities.persist(upload);
        entities.flush();
        return upload;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<RegisterUpload> find(long id) {
        return Optional.ofNullable(entities.find(RegisterUpload.class, id));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(RegisterUpload upload) {
        entities.remove(upload);
    }
}
