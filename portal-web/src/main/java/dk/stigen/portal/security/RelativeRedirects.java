// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/** Takes the address of this server out of its own redirects: it comes from the Host header, which anybody can write. */
final class RelativeRedirects implements HttpHandler {

    private final HttpHandler next;

    RelativeRedirects(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(RelativeRedirects::shorten);
        next.handleRequest(exchange);
    }

    private static void shorten(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        String here = exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
        if (location != null && location.startsWith(here + "/") && !location.startsWith(here + "//")) {
            exchange.getResponseHeaders().put(Headers.LOCATION, location.substring(here.length()));
        }
    }
}
