// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

/**
 * A register whose entries have names.
 *
 * @param <E> what stands in the register
 */
public abstract class NamedRepository<E extends NamedEntry> extends EntryRepository<E> {

    NamedRepository(Class<E> type, String table, String order) {
        super(type, table, order, "strpos(lower(name_da), lower(?1)) > 0 or strpos(lower(name_en), lower(?1)) > 0");
    }
}
