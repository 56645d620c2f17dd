// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import jakarta.enterprise.context.ApplicationScoped;

/** The topics in the database, in the order that the administrator gave them. */
@ApplicationScoped
public class TopicRepository extends NamedRepository<Topic> {

    public TopicRepository() {
        super(Topic.class, "topic", "position, name_da, id");
    }
}
