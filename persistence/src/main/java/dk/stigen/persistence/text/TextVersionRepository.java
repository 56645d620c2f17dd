// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The versions of the texts, in the database. */
@ApplicationScoped
public class TextVersionRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Lets one transaction at a time write a version of the text. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String text) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 15))::text")
                .setParameter(1, text)
                .getSingleResult();
    }

    /** Returns the version that holds, empty where nobody has ever changed the text. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<TextVersion> latest(String text) {
        return before(text, Long.MAX_VALUE, 1).stream().findFirst();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<TextVersion> find(String text, long number) {
        return entities.createQuery(
                        "select v from TextVersion v where v.text = :text and v.number = :number", TextVersion.class)
                .setParameter("text", text)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Returns the versions with a lower number, the latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<TextVersion> before(String text, long number, int most) {
        return entities.createQuery(
                        "select v from TextVersion v where v.text = :text and v.number < :number order by v.number desc",
                        TextVersion.class)
                .setParameter("text", text)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** Stores a version, whose number the database takes but once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(TextVersion version) {
        entities.persist(version);
        entities.flush();
    }
}
