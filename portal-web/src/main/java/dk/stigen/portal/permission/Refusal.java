// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The decision that an error page is about. */
public final class Refusal {

    private static final String ATTRIBUTE = Refusal.class.getName();

    private Refusal() {}

    /** Returns the refusal that the fault is or comes from. */
    public static Optional<NotAllowedException> in(@Nullable Throwable fault) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof NotAllowedException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /** Returns the decision that the current error page is about, or empty for any other error. */
    public static Optional<Decision> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Decision decision
                ? Optional.of(decision)
                : in((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                        .map(NotAllowedException::decision);
    }

    /** Has the error page that comes show the decision. */
    public static void keepIn(HttpServletRequest request, Decision decision) {
        request.setAttribute(ATTRIBUTE, decision);
    }
}
