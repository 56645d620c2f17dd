// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.contribution.Visibility.Reach;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;

/** Who may see a contribution: the one place where a {@link Visibility} is read, whatever it is that shows it. */
@ApplicationScoped
public class Sight {

    @Inject
    Permissions permissions;

    /** Returns whether the current reader may see it. */
    public boolean sees(Visibility visibility) {
        // what is public needs no look at who asks
        return visibility.reach() == Reach.EVERYONE || sees(visibility, permissions.actor());
    }

    static boolean sees(Visibility visibility, Actor actor) {
        if (actor.person()
                .map(Participant::id)
                .filter(visibility.people()::contains)
                .isPresent()) {
            return true;
        }
        return switch (visibility.reach()) {
            case EVERYONE -> true;
            case LOGGED_IN -> actor.person().isPresent();
            case GROUPS -> has(actor, Role.OFFICIAL) || !Collections.disjoint(visibility.groups(), actor.groups());
            case STAFF -> has(actor, Role.OFFICIAL) || has(actor, Role.POLITICIAN);
            case PEOPLE -> false;
            case HIDDEN -> has(actor, Role.ADMIN);
        };
    }

    private static boolean has(Actor actor, Role role) {
        return actor.person().filter(person -> person.has(role)).isPresent();
    }
}
