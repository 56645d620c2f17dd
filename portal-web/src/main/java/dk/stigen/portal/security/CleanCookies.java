// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import org.jspecify.annotations.Nullable;

/** Refuses cookies with anything but printable ASCII, which would otherwise break even the error page. */
final class CleanCookies implements HttpHandler {

    private final HttpHandler next;

    CleanCookies(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (isClean(exchange.getRequestHeaders().get(Headers.COOKIE))) {
            next.handleRequest(exchange);
        } else {
            exchange.setStatusCode(StatusCodes.BAD_REQUEST);
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain;charset=UTF-8");
            exchange.getResponseSender().send("400 Bad Request\n");
        }
    }

    private static boolean isClean(@Nullable HeaderValues cookies) {
        return cookies == null
                || cookies.stream().allMatch(cookie -> cookie.chars().allMatch(c -> c >= ' ' && c <= '~'));
    }
}
