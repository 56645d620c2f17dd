// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import dk.stigen.api.settings.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What an initiative is about, such as schools or traffic. */
@Entity
@Table(name = "topic")
public class Topic extends NamedEntry {

    private int position;

    protected Topic() {}

    public Topic(Localized name) {
        super(name);
    }

    /** Moves it to another place in the order of topics. */
    public void move(int newPosition) {
        position = newPosition;
    }

    /** Returns its place in the order; topics of the same place stand by name. */
    public int position() {
        return position;
    }
}
