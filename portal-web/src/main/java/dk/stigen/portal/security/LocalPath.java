// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of this portal to go to after logging in.
 *
 * @param value the path as a Location header takes it, beginning with exactly one slash
 */
record LocalPath(String value) {

    static final LocalPath FRONT_PAGE = new LocalPath("/");

    /** Returns the wanted path, or the front page if a browser could take it for an address somewhere else. */
    static LocalPath of(@Nullable String decoded) {
        if (decoded == null || !isLocal(decoded)) {
            return FRONT_PAGE;
        }
        try {
            return new LocalPath(new URI(null, null, decoded, null).normalize().toASCIIString());
        } catch (URISyntaxException e) {
            return FRONT_PAGE;
        }
    }

    private static boolean isLocal(String path) {
        return path.startsWith("/")
                // browsers read // and /\ as the beginning of a host, and drop tabs and line breaks before they look
                && !path.contains("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl)
                // a proxy in between might decode once more
                && !path.toLowerCase(Locale.ROOT).matches(".*%(2f|5c|0[0-9a-f]|1[0-9a-f]|7f).*");
    }
}
