// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.settings;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.settings.Scope;
import java.io.Serializable;

/**
 * Where something is chosen: the whole portal, one activity, or one phase of it.
 *
 * @param activity the activity's number, 0 for the portal
 * @param phase the phase's number, 0 for the portal and an activity as a whole
 */
public record Place(long activity, long phase) implements Serializable {

    /** The whole municipality. */
    public static final Place PORTAL = new Place(0, 0);

    /** @throws IllegalArgumentException if a phase has no activity */
    public Place {
        if (activity < 0 || phase < 0 || (activity == 0 && phase != 0)) {
            throw new IllegalArgumentException("This is no place for a setting: " + activity + "/" + phase + ".");
        }
    }

    public static Place of(ActivityId activity) {
        return new Place(activity.value(), 0);
    }

    public static Place of(ActivityId activity, PhaseId phase) {
        return new Place(activity.value(), phase.value());
    }

    public Scope scope() {
        return phase != 0 ? Scope.PHASE : activity != 0 ? Scope.ACTIVITY : Scope.PORTAL;
    }

    /** Returns the number of what the scope names, 0 for the portal. */
    long scopeId() {
        return phase != 0 ? phase : activity;
    }

    /** Returns the place whose choice holds where nothing is chosen here, the portal's own for the portal. */
    public Place wider() {
        return phase != 0 ? new Place(activity, 0) : PORTAL;
    }
}
