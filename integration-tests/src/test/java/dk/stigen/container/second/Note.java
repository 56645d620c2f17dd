// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.second;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A note. */
@Entity
@Table(name = "second_note")
public class Note {

    @Id
    @Column(name = "note_key")
    private String key;

    private String text;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Note() {}

    Note(String key, String text) {
        this.key = key;
        this.text = text;
    }

    public String key() {
        return key;
    }

    public String text() {
        return text;
    }
}
