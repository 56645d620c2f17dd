// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
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

    private @Nullable Participant found;
    private Facts facts = Facts.NONE;

    Optional<Participant> get() {
        if (found == null && request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            SignedIn who = signedIn(principal);
            facts = who.facts();
            found = new Participant(
                    who.id(),
                    who.displayName(),
                    Arrays.stream(Role.values())
                            .filter(role -> request.isUserInRole(role.key()))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return Optional.ofNullable(found);
    }

    /** Returns what the login told for the audiences of actions. */
    Facts facts() {
        return get().map(person -> facts).orElse(Facts.NONE);
    }

    private SignedIn signedIn(OidcPrincipal<?> principal) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn known
                // a session from before an upgrade knows less
                && known.facts() != null
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
