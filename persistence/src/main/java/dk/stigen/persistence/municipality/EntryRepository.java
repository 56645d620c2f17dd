// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What the registers have in common in the database.
 *
 * @param <E> what stands in the register
 */
public abstract class EntryRepository<E extends Entry> {

    private static final String FOREIGN_KEY = "23503";

    @PersistenceContext(unitName = "portal")
    protected EntityManager entities;

    private final Class<E> type;
    private final String table;
    private final String order;
    private final String found;

    /**
     * @param order the columns of the order, all of them in one direction and the last of them the number
     * @param found the condition of a search for {@code ?1}
     */
    @SuppressWarnings("NullAway.Init") // injected
    EntryRepository(Class<E> type, String table, String order, String found) {
        this.type = type;
        this.table = table;
        this.order = order;
        this.found = found;
    }

    /** Returns all of them in their order, the closed ones too. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<E> all() {
        return rows(entities.createNativeQuery("select * from " + table + " order by " + order, type));
    }

    /** Returns those that can be chosen, in their order. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<E> open() {
        return rows(entities.createNativeQuery("select * from " + table + " where not closed order by " + order, type));
    }

    /**
     * Returns a page of the open or of the closed ones, in their order.
     *
     * @param search what they are searched for, empty for all
     * @param after the number of the last one on the page before, 0 for the first page
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<E> page(boolean closed, String search, long after, int most) {
        return rows(entities.createNativeQuery(
                        "select * from " + table + " where closed = ?2 and (?1 = '' or " + found + ") and (?3 = 0 or ("
                                + order + ") > (select " + order + " from " + table + " where id = ?3)) order by "
                                + order + " limit ?4",
                        type)
                .setParameter(1, search)
                .setParameter(2, closed)
                .setParameter(3, after)
                .setParameter(4, most));
    }

    @SuppressWarnings("unchecked") // a native query for a type gives that type
    private List<E> rows(jakarta.persistence.Query query) {
        return query.getResultList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<E> find(long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** Lets one transaction at a time change the registers, so that names are taken one after the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(8)::text").getSingleResult();
    }

    /** Stores a new one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public E add(E entry) {
        entities.persist(entry);
        entities.flush();
        return entry;
    }

    /**
     * Deletes one that nothing points to.
     *
     * @throws InUseException if something points to it; the transaction can only be rolled back then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(E entry) {
        try {
            entities.remove(entry);
            entities.flush();
        } catch (PersistenceException e) {
            throw isPointedTo(e) ? new InUseException(e) : e;
        }
    }

    private static boolean isPointedTo(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && FOREIGN_KEY.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
