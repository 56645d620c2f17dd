// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import dk.stigen.http.Made.Place;
import dk.stigen.http.Made.Stage;
import java.util.Collections;
import java.util.Set;

/**
 * Somebody who looks, and the rule table of what there is to see: written down here once more, so that the portal's own is held against it.
 *
 * @param name the role as findings name it
 * @param person the participant's number, 0 for a visitor
 * @param roles citizen, official, politician or admin
 */
record Who(String name, Client client, long person, Set<String> roles, Set<Long> groups) {

    /** Whether the contribution is there for this reader, if the step of its plugin is hidden or not. */
    boolean maySee(Made made, boolean stepHidden) {
        if (!enters(made.place()) || stepHidden && !isInsider()) {
            return false;
        }
        if (made.withheldOf() != 0 && made.withheldOf() != person && !isInsider()) {
            return false;
        }
        if (person != 0 && made.people().contains(person)) {
            return true;
        }
        return switch (made.reach()) {
            case "EVERYONE" -> true;
            case "LOGGED_IN" -> person != 0;
            case "GROUPS" -> roles.contains("official") || !Collections.disjoint(groups, made.groups());
            case "STAFF" -> roles.contains("official") || roles.contains("politician");
            case "PEOPLE" -> false;
            case "HIDDEN" -> roles.contains("admin");
            default -> throw new AssertionError("The test does not know the reach " + made.reach() + ".");
        };
    }

    /** Whether the activities of such a place are there for this reader. */
    boolean enters(Place place) {
        return place == Place.OPEN || isInsider();
    }

    private boolean isInsider() {
        return opens(Set.of("official", "admin"));
    }

    /** Whether the reader has one of the roles to which something is open. */
    boolean opens(Set<String> toWhom) {
        return !Collections.disjoint(roles, toWhom);
    }

    /** Whether it waits for this reader where he works: a proposal where he may answer, a note wherever he may see it. */
    boolean isWaitedForBy(Made made, boolean stepHidden) {
        if (!made.stages().contains(Stage.WAITING)) {
            return false;
        }
        return switch (made.plugin()) {
            case "crowdsourcing" -> roles.contains("official") && !stepHidden && made.place() == Place.OPEN;
            case "secrets" -> person != 0 && maySee(made, stepHidden);
            default -> throw new AssertionError("The test does not know what waits in " + made.plugin() + ".");
        };
    }

    /** Whether this person may be told of it by what the database knows, which is no role. */
    boolean mayBeTold(Made made, boolean stepHidden) {
        return person != 0
                && !stepHidden
                && made.place() == Place.OPEN
                && (made.withheldOf() == 0 || made.withheldOf() == person)
                && (made.people().contains(person)
                        || made.reach().equals("EVERYONE")
                        || made.reach().equals("LOGGED_IN")
                        || !Collections.disjoint(groups, made.groups()));
    }
}
