// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** For tests within the server, in whose requests nobody is logged in and which are about something else. */
@Alternative
@Priority(1)
@ApplicationScoped
public class EverythingAllowed implements Permissions {

    @Override
    public Actor actor() {
        return Actor.ANONYMOUS;
    }

    @Override
    public Decision decide(Action action, Actor actor, Subject subject) {
        return Decision.allowed();
    }
}
