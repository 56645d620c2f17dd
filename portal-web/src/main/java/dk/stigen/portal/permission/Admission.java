// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Decision.NeedsLogin;
import dk.stigen.api.permission.Decision.NeedsVerification;
import java.util.Optional;

/**
 * Whether somebody belongs to an audience, and if not, what would help.
 *
 * <p>What cannot be helped comes first, so that nobody is sent to log in or be verified only to be turned away afterwards.
 */
final class Admission {

    /** What a login must reach before it is trusted with where somebody lives and how old he is. */
    private static final AssuranceLevel TELLING = AssuranceLevel.SUBSTANTIAL;

    private Admission() {}

    static Decision decide(Audience audience, Actor actor) {
        return switch (audience.who()) {
            case NOBODY -> Decision.denied("portal.permission.nobody");
            case EVERYONE -> Decision.allowed();
            case LOGGED_IN, STAFF, OFFICIALS, POLITICIANS -> decideLoggedIn(audience, actor);
        };
    }

    private static Decision decideLoggedIn(Audience audience, Actor actor) {
        Optional<Participant> person = actor.person();
        if (person.isEmpty()) {
            // one login by the sure way instead of two
            return audience.level() == AssuranceLevel.NONE
                    ? NeedsLogin.NEEDS_LOGIN
                    : new NeedsVerification(audience.level());
        }
        if (!holds(audience.who(), person.get())) {
            return Decision.denied("portal.permission." + audience.who().key());
        }
        if (audience.group().filter(group -> !actor.groups().contains(group)).isPresent()) {
            return Decision.denied("portal.permission.group");
        }
        return decideByLogin(audience, actor);
    }

    private static Decision decideByLogin(Audience audience, Actor actor) {
        int from = audience.fromAge().orElse(0);
        if (actor.level().reaches(TELLING)) {
            if (actor.age().isPresent() && actor.age().getAsInt() < from) {
                return Decision.denied("portal.permission.age", from);
            }
            if (audience.residents() && !actor.resident()) {
                return Decision.denied("portal.permission.residents");
            }
        }
        AssuranceLevel needed = needed(audience);
        if (!actor.level().reaches(needed)) {
            return new NeedsVerification(needed);
        }
        return audience.fromAge().isPresent() && actor.age().isEmpty()
                ? Decision.denied("portal.permission.ageUnknown", from)
                : Decision.allowed();
    }

    /** Returns what a login must reach: also the level from which it tells home and age, where the audience asks for them. */
    private static AssuranceLevel needed(Audience audience) {
        boolean asks = audience.residents() || audience.fromAge().isPresent();
        return asks && TELLING.reaches(audience.level()) ? TELLING : audience.level();
    }

    private static boolean holds(Audience.Who who, Participant person) {
        return switch (who) {
            case EVERYONE, LOGGED_IN -> true;
            case STAFF -> person.has(Role.OFFICIAL) || person.has(Role.POLITICIAN);
            case OFFICIALS -> person.has(Role.OFFICIAL);
            case POLITICIANS -> person.has(Role.POLITICIAN);
            case NOBODY -> false;
        };
    }
}
