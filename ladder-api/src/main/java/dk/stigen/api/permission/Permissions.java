// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.permission;

import org.apiguardian.api.API;

/**
 * Decides who may do what now; the portal provides it as a CDI bean to inject.
 *
 * <p>Called by plugins on a request's thread, inside or outside a transaction: once for what a page offers, and once more within the
 * transaction that does it. A constant number of statements the first time in a request, none after that.
 *
 * <pre>{@code
 * @Inject Permissions permissions;
 *
 * Decision decision = permissions.decide(SUPPORT, Subject.of(proposal.activity(), proposal.ref()));
 * if (!decision.isAllowed()) {
 *     throw new NotAllowedException(decision);
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Permissions {

    /** Returns who wants something in the current request. */
    Actor actor();

    /**
     * Returns whether the current actor may do it.
     *
     * @param action one of the plugin's own actions
     */
    default Decision decide(Action action, Subject subject) {
        return decide(action, actor(), subject);
    }

    /**
     * Returns whether this actor may do it, for previews and for work that is done for others.
     *
     * @param action one of the plugin's own actions
     */
    Decision decide(Action action, Actor actor, Subject subject);
}
