// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.permission;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Subject;
import dk.stigen.spi.plugin.Contribution;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Names the plugin's actions and adds rules of its own.
 *
 * <pre>{@code
 * public static final Action SUPPORT = new Action("crowdsourcing.support", Audience.LOGGED_IN);
 *
 * @Override
 * public List<Action> actions() {
 *     return List.of(SUBMIT, SUPPORT, ANSWER);
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface PermissionContribution extends Contribution {

    /**
     * Returns the actions in the order in which they are shown.
     *
     * <p>Called once per start, and on a request's thread outside a transaction when an official opens the table.
     */
    List<Action> actions();

    /**
     * Returns whether the actor, who belongs to the audience, may do it to this subject.
     *
     * <p>Called on a request's thread, inside or outside a transaction, whenever somebody asks {@code Permissions}; it must be cheap, and
     * without statements where the subject is an activity as a whole.
     */
    default Decision decide(Action action, Actor actor, Subject subject) {
        return Decision.allowed();
    }
}
