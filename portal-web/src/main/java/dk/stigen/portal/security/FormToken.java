// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The secret that a form must bring along, so that no other site can send it in a participant's name.
 *
 * <p>A plain form holds {@code <input type="hidden" name="formToken" value="#{formToken.value}"/>}. Asking for the value opens a
 * session, so that pages which only read must not show one.
 */
@Named
@RequestScoped
public class FormToken {

    /** The name of the parameter. */
    public static final String PARAMETER = "formToken";

    /** The header that scripts may use instead of the parameter. */
    public static final String HEADER = "X-Form-Token";

    private static final String ATTRIBUTE = FormToken.class.getName();
    private static final int BYTES = 32;
    private static final SecureRandom random = new SecureRandom();

    @Inject
    HttpServletRequest request;

    public String getValue() {
        HttpSession session = request.getSession();
        return session.getAttribute(ATTRIBUTE) instanceof String token ? token : renew(session);
    }

    /** Returns whether the request brings the token of its session, as a parameter or a header. */
    public static boolean isIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String given = request.getHeader(HEADER);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof String token
                && same(token, given == null ? request.getParameter(PARAMETER) : given);
    }

    /** Gives the session another token: forms that were opened before are refused from now on. */
    public static String renew(HttpSession session) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        session.setAttribute(ATTRIBUTE, token);
        return token;
    }

    private static boolean same(String token, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
