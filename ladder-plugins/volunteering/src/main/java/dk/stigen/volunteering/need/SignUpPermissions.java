// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;

/** What is done about sign-ups; named with the rest by {@link NeedPermissions}. */
final class SignUpPermissions {

    /** To sign up for a shift. */
    static final Action SIGN_UP = new Action("volunteering.signUp", Audience.LOGGED_IN);

    /** To take a sign-up back, which nobody is kept from once he has one. */
    static final Action CANCEL = new Action("volunteering.cancel", Audience.LOGGED_IN).asOwed();

    /** To see who has signed up and to say yes or no, which whoever signed up is owed. */
    static final Action ORGANISE = new Action("volunteering.organise", Audience.OFFICIALS).asOwed();

    private SignUpPermissions() {}
}
