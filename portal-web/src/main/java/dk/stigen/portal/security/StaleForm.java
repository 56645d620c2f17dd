// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form that came without the token of its session, most often from a tab that was open for too long, and the way back.
 *
 * @param page the page of the form, empty where it is not known to be one of ours
 * @param loggedIn whether the sender still is
 */
public record StaleForm(String page, boolean loggedIn) {

    private static final String ATTRIBUTE = StaleForm.class.getName();

    /** Returns the form that the current error page is about, or empty for any other error. */
    public static Optional<StaleForm> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof StaleForm form ? Optional.of(form) : Optional.empty();
    }

    static StaleForm from(HttpServletRequest request) {
        return new StaleForm(
                page(request.getHeader("Referer"), request.getHeader("Host")), request.getUserPrincipal() != null);
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns the last part of the message keys: what the sender has to do differs. */
    public String kind() {
        return loggedIn ? "stale" : "loggedOut";
    }

    /** Returns where the form can be filled in once more, or the empty string where that is not known. */
    public String retryPath() {
        return page.isEmpty() || loggedIn ? page : "/login" + page;
    }

    /** The host tells our pages from others; not the scheme, which a proxy in front may have changed. */
    private static String page(@Nullable String referer, @Nullable String host) {
        if (referer == null || host == null) {
            return "";
        }
        try {
            URI address = new URI(referer);
            return host.equalsIgnoreCase(address.getRawAuthority())
                    ? LocalPath.of(address.getPath()).value()
                    : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
