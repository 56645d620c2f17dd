// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as the error page sees it: what failed may be a form of another view, and must not be taken for one of this view.
 *
 * <p>It reads as a GET; {@link #wasSent} tells what it was.
 */
public final class ErrorRequest extends HttpServletRequestWrapper {

    private static final String METHOD = ErrorRequest.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final boolean unread;

    ErrorRequest(HttpServletRequest request) {
        super(request);
        unread = isUnread(request);
        request.setAttribute(METHOD, request.getMethod());
    }

    /** Returns whether what failed was sent, as a form is, so that opening its address is no second try. */
    public static boolean wasSent(HttpServletRequest request) {
        return request.getAttribute(METHOD) instanceof String method && !READING.contains(method);
    }

    /** A body that was refused for its size is not read after all. */
    private static boolean isUnread(HttpServletRequest request) {
        return Integer.valueOf(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return isHidden(name) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return isHidden(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (unread) {
            return Map.of();
        }
        Map<String, String[]> parameters = new LinkedHashMap<>(super.getParameterMap());
        parameters.keySet().removeIf(this::isHidden);
        return parameters;
    }

    private boolean isHidden(String name) {
        return unread || name.startsWith("jakarta.faces.");
    }
}
