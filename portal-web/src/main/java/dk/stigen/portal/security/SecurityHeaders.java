// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.util.Map;

/** Puts the security headers on every response, static files, REST and errors included. */
final class SecurityHeaders implements HttpHandler {

    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString TRANSPORT = new HttpString("Strict-Transport-Security");
    private static final Map<HttpString, String> ALWAYS = Map.of(
            new HttpString("X-Content-Type-Options"), "nosniff",
            new HttpString("Referrer-Policy"), "same-origin",
            new HttpString("Permissions-Policy"), "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)",
            new HttpString("Cross-Origin-Opener-Policy"), "same-origin");

    private final HttpHandler next;
    private final String contentPolicy;

    SecurityHeaders(HttpHandler next, String contentPolicy) {
        this.next = next;
        this.contentPolicy = contentPolicy;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(this::complete);
        next.handleRequest(exchange);
    }

    private void complete(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        ALWAYS.forEach((name, value) -> putIfAbsent(headers, name, value));
        putIfAbsent(headers, POLICY, contentPolicy);
        if ("https".equals(exchange.getRequestScheme())) {
            // the server itself marks none of its cookies, the session's included
            exchange.responseCookies().forEach(cookie -> cookie.setSecure(true));
            putIfAbsent(headers, TRANSPORT, "max-age=31536000; includeSubDomains");
        }
        if (exchange.getStatusCode() >= StatusCodes.BAD_REQUEST) {
            // how long an address may be kept was decided before it turned out that it cannot be read
            headers.put(Headers.CACHE_CONTROL, "no-store");
        }
    }

    private static void putIfAbsent(HeaderMap headers, HttpString name, String value) {
        if (!headers.contains(name)) {
            headers.put(name, value);
        }
    }
}
