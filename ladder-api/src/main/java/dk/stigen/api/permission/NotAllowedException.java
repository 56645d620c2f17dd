// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.permission;

import org.apiguardian.api.API;

/**
 * Somebody wanted to do what they may not; use cases throw it to roll their transaction back.
 *
 * <p>The portal answers it by 403 and shows the decision, on pages and in REST.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    // not part of the serialised form: it answers the request in which it is thrown
    private final transient Decision decision;

    /** Takes the decision that stood in the way. */
    public NotAllowedException(Decision decision) {
        super(decision.toString());
        this.decision = decision;
    }

    /** Returns the decision that stood in the way. */
    public Decision decision() {
        return decision;
    }
}
