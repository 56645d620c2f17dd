// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as the error page sees it: what failed may be a form of another view, and must not be taken for one of this view. */
final class ErrorRequest extends HttpServletRequestWrapper {

    ErrorRequest(HttpServletRequest request) {
        super(request);
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
        return isFaces(name) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return isFaces(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new LinkedHashMap<>(super.getParameterMap());
        parameters.keySet().removeIf(ErrorRequest::isFaces);
        return parameters;
    }

    private static boolean isFaces(String name) {
        return name.startsWith("jakarta.faces.");
    }
}
