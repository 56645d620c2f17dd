// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.participant.Identity;
import dk.stigen.persistence.participant.Known;
import dk.stigen.persistence.participant.ParticipantRepository;
import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Records a login: the participant in the database, and who it is in the session. */
@ApplicationScoped
public class SignIn {

    @Inject
    ParticipantRepository participants;

    @Inject
    PortalConfiguration configuration;

    @Inject
    PortalClock clock;

    @Inject
    HttpServletRequest request;

    /** Records the login and keeps it in the session; returns the tag of the language that the person prefers, where one was chosen. */
    public Optional<String> record(HttpSession session, OidcPrincipal<?> principal) {
        Identity identity = Claims.identity(principal, isStaff(), isModerator(), isPolitician());
        Known known = known(principal, identity);
        session.setAttribute(SignedIn.ATTRIBUTE, signedIn(principal, identity, known));
        return known.language();
    }

    /** Has the session know the name that the person has chosen since. */
    void renamed(String displayName) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn known) {
            session.setAttribute(
                    SignedIn.ATTRIBUTE,
                    new SignedIn(known.subject(), known.number(), displayName, known.facts(), known.formerly()));
        }
    }

    /** Has the session know that the person has written under another number, as a guest. */
    void was(ParticipantId guest) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn known) {
            Set<Long> formerly = new HashSet<>(known.formerly());
            formerly.add(guest.value());
            session.setAttribute(
                    SignedIn.ATTRIBUTE,
                    new SignedIn(known.subject(), known.number(), known.displayName(), known.facts(), formerly));
        }
    }

    SignedIn record(OidcPrincipal<?> principal) {
        Identity identity = Claims.identity(principal, isStaff(), isModerator(), isPolitician());
        return signedIn(principal, identity, known(principal, identity));
    }

    private SignedIn signedIn(OidcPrincipal<?> principal, Identity identity, Known known) {
        Facts facts = Claims.facts(
                principal, configuration.municipalityCode(), LocalDate.ofInstant(clock.now(), PortalClock.ZONE));
        return new SignedIn(
                identity.subject(),
                known.id().value(),
                known.displayName(),
                facts,
                known.formerly().stream().map(ParticipantId::value).collect(Collectors.toSet()));
    }

    private boolean isModerator() {
        return Stream.of(Role.OFFICIAL, Role.ADMIN).anyMatch(role -> request.isUserInRole(role.key()));
    }

    private boolean isPolitician() {
        return request.isUserInRole(Role.POLITICIAN.key());
    }

    private boolean isStaff() {
        return Stream.of(Role.OFFICIAL, Role.POLITICIAN, Role.ADMIN).anyMatch(role -> request.isUserInRole(role.key()));
    }

    private Known known(OidcPrincipal<?> principal, Identity identity) {
        // an access token alone says less of the person than a login, and comes with every REST call
        return principal.getOidcSecurityContext().getIDToken() == null
                ? participants.find(identity.issuer(), identity.subject()).orElseGet(() -> enrolled(identity))
                : participants.record(identity);
    }

    private Known enrolled(Identity identity) {
        return new Known(
                participants.enrol(identity.issuer(), identity.subject(), identity.displayName()),
                identity.displayName());
    }
}
