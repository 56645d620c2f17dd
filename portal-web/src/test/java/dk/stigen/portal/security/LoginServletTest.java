// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.participant.Known;
import dk.stigen.portal.participant.Guests;
import dk.stigen.portal.participant.SignIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

class LoginServletTest {

    private final List<String> recorded = new ArrayList<>();
    private final HttpSession session = Stub.withAttributes(HttpSession.class, (name, arguments) -> null);
    private final LoginServlet servlet = new LoginServlet();
    private final List<Cookie> given = new ArrayList<>();
    private Optional<Known> guest = Optional.empty();
    private Optional<String> prefers = Optional.empty();
    private Cookie[] brought = {};
    private String way = "";
    private int newIds;

    @BeforeEach
    void prepare() {
        servlet.sessions = new PortalSessions();
        servlet.guests = new Guests() {
            @Override
            public Optional<Known> of(HttpServletRequest request) {
                return guest;
            }
        };
        servlet.signIn = new SignIn() {
            @Override
            public Optional<String> record(HttpSession opened, OidcPrincipal<?> principal) {
                recorded.add(principal.getName());
                return prefers;
            }
        };
    }

    @Test
    void givesAnAnonymousSessionANewIdAndToken() {
        String planted = FormToken.renew(session);

        comeAs("citizen");

        assertThat(newIds).isEqualTo(1);
        assertThat(token()).isNotEqualTo(planted);
    }

    @Test
    void leavesTheFormsInThePersonsOtherTabsGood() {
        comeAs("citizen");
        String token = token();

        comeAs("citizen");

        assertThat(newIds).isEqualTo(1);
        assertThat(token()).isEqualTo(token);
        assertThat(recorded).containsExactly("citizen", "citizen");
    }

    @Test
    void givesAnotherPersonsSessionANewIdAndToken() {
        comeAs("citizen");
        String token = token();

        comeAs("official");

        assertThat(newIds).isEqualTo(2);
        assertThat(token()).isNotEqualTo(token);
    }

    @Test
    void speaksTheLanguageThatThePersonPrefersUnlessTheBrowserHasOne() {
        prefers = Optional.of("en");
        comeAs("citizen");
        brought = new Cookie[] {new Cookie("stigen-lang", "da")};
        comeAs("citizen");

        assertThat(given).extracting(Cookie::getName, Cookie::getValue).containsExactly(tuple("stigen-lang", "en"));
    }

    @Test
    void asksWhoHasWrittenAsAGuestWhetherThatWasHe() {
        comeAs("citizen");
        assertThat(way).isEqualTo("/about");
        guest = Optional.of(new Known(new ParticipantId(7), "Asta (gæst)"));
        comeAs("citizen");
        assertThat(way).isEqualTo("/me/guest?next=%2Fabout");
    }

    private void comeAs(String subject) {
        HttpServletRequest request = Stub.of(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getUserPrincipal" -> new OidcPrincipal<>(subject, new OidcSecurityContext());
            case "getSession" -> session;
            case "changeSessionId" -> String.valueOf(++newIds);
            case "getPathInfo" -> "/about";
            case "getCookies" -> brought;
            case "getContextPath" -> "";
            case "isSecure" -> true;
            default -> throw new UnsupportedOperationException(name);
        });
        servlet.doGet(request, Stub.of(HttpServletResponse.class, (name, arguments) -> {
            if (name.equals("setHeader")) {
                way = String.valueOf(arguments[1]);
            }
            if (name.equals("addCookie")) {
                given.add((Cookie) arguments[0]);
            }
            return null;
        }));
    }

    private String token() {
        return String.valueOf(session.getAttribute(FormToken.class.getName()));
    }
}
