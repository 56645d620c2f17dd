// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import java.util.Locale;

/** Where somebody stands who has signed up for a shift. */
public enum SignUpState {
    /** Has a place, and waits for the organiser to say yes. */
    PLACED,
    /** Has a place, the organiser has said yes, and the contact is shown. */
    ACCEPTED,
    /** The shift is full; moves up by itself when a place becomes free. */
    WAITING,
    /** The organiser has said no. */
    DECLINED,
    /** Has taken the sign-up back. */
    CANCELLED;

    /** Returns whether it takes one of the shift's places. */
    public boolean hasPlace() {
        return this == PLACED || this == ACCEPTED;
    }

    /** Returns whether it can still come to something. */
    public boolean isActive() {
        return hasPlace() || this == WAITING;
    }

    /** Returns the key of its name in the bundle. */
    public String messageKey() {
        return "volunteering.signup.state." + name().toLowerCase(Locale.ROOT);
    }
}
