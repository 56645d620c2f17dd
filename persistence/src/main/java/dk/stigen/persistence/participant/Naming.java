// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import dk.stigen.persistence.activity.NameRule;

/**
 * Which name of a participant stands in an activity.
 *
 * @param real whether the real name does, by the rule or by his choice
 */
public record Naming(NameRule rule, String displayName, String realName, boolean real) {

    /** Returns the name that stands there. */
    public String name() {
        return real ? realName : displayName;
    }
}
