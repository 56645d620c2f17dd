// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;

class LogoutServletTest {

    private boolean ended;

    @Test
    void endsTheSessionHereThoughTheIdentityProviderIsAway() {
        LogoutServlet servlet = new LogoutServlet();
        servlet.login = new LoginEnd();
        servlet.login.sessions = new PortalSessions();
        HttpSession session = Stub.of(HttpSession.class, (name, arguments) -> {
            ended = ended || name.equals("invalidate");
            return null;
        });
        HttpServletRequest request = Stub.of(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getSession" -> session;
            default -> throw new IllegalStateException("The provider is away.");
        });

        assertThatThrownBy(() -> servlet.doPost(request, Stub.of(HttpServletResponse.class, (name, arguments) -> null)))
                .isInstanceOfAny(ServletException.class, IllegalStateException.class);
        assertThat(ended).isTrue();
    }
}
