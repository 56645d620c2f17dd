// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTokenTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private final HttpSession session = Stub.of(HttpSession.class, (name, arguments) -> switch (name) {
        case "getAttribute" -> attributes.get((String) arguments[0]);
        case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
        default -> throw new UnsupportedOperationException(name);
    });

    @Test
    void acceptsTheTokenOfItsSession() {
        String token = FormToken.renew(session);
        assertThat(FormToken.isIn(request(session, token, null))).isTrue();
        assertThat(FormToken.isIn(request(session, null, token))).isTrue();
    }

    @Test
    void refusesARequestWithoutAToken() {
        FormToken.renew(session);
        assertThat(FormToken.isIn(request(session, null, null))).isFalse();
        assertThat(FormToken.isIn(request(session, "", null))).isFalse();
    }

    @Test
    void refusesAnotherToken() {
        String token = FormToken.renew(session);
        assertThat(FormToken.isIn(request(session, token + "x", null))).isFalse();
        assertThat(FormToken.isIn(request(session, token.substring(1), null))).isFalse();
    }

    @Test
    void refusesATokenFromBeforeTheLogin() {
        String before = FormToken.renew(session);
        FormToken.renew(session);
        assertThat(FormToken.isIn(request(session, before, null))).isFalse();
    }

    @Test
    void refusesAnyTokenWhereNoneHasBeenGiven() {
        assertThat(FormToken.isIn(request(session, "null", null))).isFalse();
        assertThat(FormToken.isIn(request(null, "x", null))).isFalse();
    }

    @Test
    void isLongEnoughNotToBeGuessed() {
        assertThat(FormToken.renew(session)).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(FormToken.renew(session));
    }

    private static HttpServletRequest request(
            @Nullable HttpSession session, @Nullable String parameter, @Nullable String header) {
        return Stub.of(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getSession" -> session;
            case "getParameter" -> parameter;
            case "getHeader" -> header;
            default -> throw new UnsupportedOperationException(name);
        });
    }
}
