// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import java.net.URI;

/** What a page may load, and where its forms may go. */
final class ContentPolicy {

    private ContentPolicy() {}

    /**
     * Returns the policy for every response; PrimeFaces adds the page's nonce at the end, so that the scripts stand last.
     *
     * @param identityProvider the provider's address: a form that needs a login is sent on there
     */
    static String text(String identityProvider) {
        URI provider = URI.create(identityProvider);
        return String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data:",
                "object-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "form-action 'self' " + provider.getScheme() + "://" + provider.getRawAuthority(),
                "script-src 'self'");
    }
}
