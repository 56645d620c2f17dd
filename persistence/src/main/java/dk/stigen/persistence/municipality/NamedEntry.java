// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import dk.stigen.api.settings.Localized;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** An entry that has a name in Danish and perhaps one in English. */
@MappedSuperclass
public abstract class NamedEntry extends Entry {

    @Column(name = "name_da")
    private String danish;

    @Column(name = "name_en")
    private String english;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected NamedEntry() {}

    protected NamedEntry(Localized name) {
        this.danish = name.danish();
        this.english = name.english();
    }

    /** Changes what it is called. */
    public void rename(Localized name) {
        danish = name.danish();
        english = name.english();
    }

    /** Returns its name; the English one may be empty. */
    @Override
    public Localized name() {
        return new Localized(danish, english);
    }
}
