// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.i18n.Language;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Makes {@code /login} the only address from which a browser is sent to the identity provider.
 *
 * <p>A page for some roles only, opened without a login, is then reached through {@code /login/<page>}, where the session gets its
 * new id; and nobody is sent to a provider that does not answer. A form sent to such a page is answered by 401: the server would otherwise keep it and send it again after the login, also
 * if another site had sent it, and a script would follow the redirect and fail.
 */
final class OnlyLoginChallenges implements HttpHandler {

    private static final String LOGIN = "/login";
    private static final String LANGUAGE = "&ui_locales=";

    private final HttpHandler next;

    OnlyLoginChallenges(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addDefaultResponseListener(OnlyLoginChallenges::answer);
        next.handleRequest(exchange);
    }

    private static boolean answer(HttpServerExchange exchange) {
        if (exchange.getStatusCode() != StatusCodes.FOUND || !isChallenge(exchange)) {
            return false;
        }
        boolean reading = isReading(exchange);
        if (reading && isLogin(exchange) && identityProviderAnswers()) {
            speakTheReadersLanguage(exchange);
            return false;
        }
        exchange.getResponseHeaders().remove(Headers.SET_COOKIE);
        exchange.getResponseHeaders().remove(Headers.LOCATION);
        forgetCookies(exchange);
        if (reading && !isLogin(exchange)) {
            exchange.getResponseHeaders()
                    .put(
                            Headers.LOCATION,
                            LOGIN + LocalPath.of(exchange.getRelativePath()).value());
            return false;
        }
        sendError(exchange, reading ? StatusCodes.SERVICE_UNAVAILABLE : StatusCodes.UNAUTHORIZED);
        return true;
    }

    private static void speakTheReadersLanguage(HttpServerExchange exchange) {
        ServletRequestContext context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (!location.contains(LANGUAGE) && context.getServletRequest() instanceof HttpServletRequest request) {
            exchange.getResponseHeaders()
                    .put(
                            Headers.LOCATION,
                            location + LANGUAGE + Language.of(request).tag());
        }
    }

    private static boolean isLogin(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        return path.equals(LOGIN) || path.startsWith(LOGIN + "/");
    }

    private static boolean identityProviderAnswers() {
        return CDI.current().select(IdentityProvider.class).get().reachable();
    }

    private static boolean isChallenge(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        return location != null && location.contains("?response_type=code&client_id=");
    }

    @SuppressWarnings("deprecation") // the only way to take back a cookie
    private static void forgetCookies(HttpServerExchange exchange) {
        exchange.getResponseCookies().clear();
    }

    private static boolean isReading(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.GET)
                || exchange.getRequestMethod().equals(Methods.HEAD);
    }

    private static void sendError(HttpServerExchange exchange, int status) {
        ServletRequestContext context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        try {
            ((HttpServletResponse) context.getServletResponse()).sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
