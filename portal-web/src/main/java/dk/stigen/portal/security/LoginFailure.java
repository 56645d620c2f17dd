// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Why {@code /login} answered with an error, in terms that help the person further. */
public enum LoginFailure {
    /** The identity provider does not answer. */
    DOWN,
    /** The person, or the provider on the person's behalf, said no. */
    CANCELLED,
    /** Two tabs at once, an address from the history, or a login page left open too long: the next try works. */
    INTERRUPTED;

    private static final String ATTRIBUTE = LoginFailure.class.getName();

    /** Returns the failure that the current error page is about, or empty for any other error. */
    public static Optional<LoginFailure> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof LoginFailure failure
                ? Optional.of(failure)
                : Optional.empty();
    }

    static LoginFailure recognise(HttpServletRequest request, int status) {
        if ("access_denied".equals(request.getParameter("error"))) {
            return CANCELLED;
        }
        boolean answeredByProvider = request.getParameter("code") != null || request.getParameter("error") != null;
        return status >= 500 || (status == 403 && !answeredByProvider) ? DOWN : INTERRUPTED;
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
