// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.participant.Identity;
import dk.stigen.persistence.participant.ParticipantRepository;
import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
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

    /** Records the login and keeps it in the session. */
    public void record(HttpSession session, OidcPrincipal<?> principal) {
        session.setAttribute(SignedIn.ATTRIBUTE, record(principal));
    }

    SignedIn record(OidcPrincipal<?> principal) {
        Identity identity = Claims.identity(principal, isStaff());
        // an access token alone says less of the person than a login, and comes with every REST call
        ParticipantId id = principal.getOidcSecurityContext().getIDToken() == null
                ? known(identity)
                : participants.record(identity);
        Facts facts = Claims.facts(
                principal, configuration.municipalityCode(), LocalDate.ofInstant(clock.now(), PortalClock.ZONE));
        return new SignedIn(identity.subject(), id.value(), identity.displayName(), facts);
    }

    private boolean isStaff() {
        return Stream.of(Role.OFFICIAL, Role.POLITICIAN, Role.ADMIN).anyMatch(role -> request.isUserInRole(role.key()));
    }

    private ParticipantId known(Identity identity) {
        return participants
                .find(identity.issuer(), identity.subject())
                .orElseGet(() -> participants.enrol(identity.issuer(), identity.subject(), identity.displayName()));
    }
}
