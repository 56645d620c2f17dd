// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** The person behind one request, looked up once. */
@RequestScoped
class CurrentParticipant {

    @Inject
    HttpServletRequest request;

    @Inject
    SignIn signIn;

    @Inject
    PortalClock clock;

    @Inject
    FormerParticipants former;

    private @Nullable Participant found;
    private boolean erased;
    private @Nullable Acting judged;
    private boolean holding;
    private Facts facts = Facts.NONE;

    /** Returns for whom the request is: the citizen while an official acts for one, and else who has logged in. */
    Optional<Participant> get() {
        return self().map(person -> citizen().map(Acting::represented).orElse(person));
    }

    /** Returns who has logged in, whomever he acts for. */
    Optional<Participant> self() {
        if (found == null
                && !endedWithItsPerson()
                && request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            SignedIn who = signedIn(principal);
            facts = who.facts();
            found = new Participant(
                    who.id(),
                    who.displayName(),
                    Arrays.stream(Role.values())
                            .filter(role -> request.isUserInRole(role.key()))
                            .collect(Collectors.toUnmodifiableSet()),
                    who.guests());
        }
        return Optional.ofNullable(found);
    }

    /** Returns for whom the person acts now. */
    Optional<Acting> acting() {
        return Acting.in(request.getSession(false)).filter(this::holds);
    }

    /** Asks the clock once a request: every look at who somebody is comes by here. */
    private boolean holds(Acting acting) {
        if (!acting.equals(judged)) {
            judged = acting;
            holding = self().filter(person -> acting.holds(person, clock.now())).isPresent();
        }
        return holding;
    }

    private Optional<Acting> citizen() {
        return acting().filter(Acting::isForCitizen);
    }

    /** Returns what is known for the audiences of actions. */
    Facts facts() {
        return self().map(person -> citizen().map(Acting::facts).orElse(facts)).orElse(Facts.NONE);
    }

    /** Ends the session of somebody who was erased since it began; the next request is nobody's. */
    private boolean endedWithItsPerson() {
        HttpSession session = request.getSession(false);
        if (!erased
                && session != null
                && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn known
                && former.has(known.number())) {
            erased = true;
            session.invalidate();
        }
        return erased;
    }

    private SignedIn signedIn(OidcPrincipal<?> principal) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn known
                // a session from before an upgrade knows less
                && known.facts() != null
                && known.formerly() != null
                && isOf(known, principal)) {
            return known;
        }
        // a REST call by token, or a login whose recording failed because the database was away
        SignedIn who = signIn.record(principal);
        if (session != null) {
            session.setAttribute(SignedIn.ATTRIBUTE, who);
        }
        return who;
    }

    private static boolean isOf(SignedIn known, Principal principal) {
        return known.subject().equals(principal.getName());
    }
}
