// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import java.net.URI;
import java.util.Optional;

/** What a page may load, and where its forms may go. */
final class ContentPolicy {

    private ContentPolicy() {}

    /**
     * Returns the policy for every response; PrimeFaces adds the page's nonce at the end, so that the scripts stand last.
     *
     * @param identityProvider the provider's address: a form that needs a login is sent on there
     * @param tiles where maps get their pictures; empty where they need none
     */
    static String text(String identityProvider, Optional<String> tiles) {
        return String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data:"
                        + tiles.map(address -> " " + server(address)).orElse(""),
                "object-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "form-action 'self' " + server(identityProvider),
                "script-src 'self'");
    }

    /** The address up to the path, which may have signs of its own. */
    private static String server(String address) {
        URI server = URI.create(address.replaceFirst("(?<=[^/:])/.*", ""));
        return server.getScheme() + "://" + server.getRawAuthority();
    }
}
