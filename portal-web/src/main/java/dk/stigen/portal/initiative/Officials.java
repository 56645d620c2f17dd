// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;

/** Who sets up what goes on. */
final class Officials {

    private Officials() {}

    static boolean is(Participant person) {
        return person.has(Role.OFFICIAL) || person.has(Role.ADMIN);
    }

    /** @throws NotAllowedException if it is somebody else */
    static void check(Participant person) {
        if (!is(person)) {
            throw new NotAllowedException(Decision.denied("portal.permission.officials"));
        }
    }
}
