// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import dk.stigen.api.settings.Localized;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** What stands in one of the registers; a closed one stays where it is used and cannot be chosen anew. */
@MappedSuperclass
public abstract class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_seq")
    @SequenceGenerator(name = "register_seq", sequenceName = "register_seq", allocationSize = 50)
    private long id;

    private boolean closed;

    @Version
    private long version;

    /** Returns its number, 0 until it is stored. */
    public long id() {
        return id;
    }

    public boolean isClosed() {
        return closed;
    }

    public void close() {
        closed = true;
    }

    public void reopen() {
        closed = false;
    }

    public long version() {
        return version;
    }

    /** Returns what people know it by. */
    public abstract Localized name();
}
