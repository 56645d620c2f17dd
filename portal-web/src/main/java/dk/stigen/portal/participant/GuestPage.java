// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.permission.Decision.NeedsLogin;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.portal.security.LoginEnd;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Asks who has just logged in whether it was he who wrote as a guest in this browser. */
@Named
@RequestScoped
public class GuestPage {

    @Inject
    Guests guests;

    @Inject
    PortalParticipants participants;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "next")
    @Nullable
    String next;

    /** Leads who has not logged in to the login. */
    public void enter() {
        if (participants.self().isEmpty()) {
            throw new NotAllowedException(NeedsLogin.NEEDS_LOGIN);
        }
    }

    /** Returns the name the guest wrote under, empty where the browser is no guest's. */
    public String getName() {
        return guests.of(request).map(Guests::typedName).orElse("");
    }

    /** Returns the page that the reader was on his way to. */
    public String getNext() {
        return LoginEnd.local(next);
    }
}
