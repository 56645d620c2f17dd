// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import java.net.URI;

/**
 * The running system's addresses.
 *
 * @param portal the portal's address without a slash at the end
 * @param keycloak the identity provider's, likewise
 */
public record RunningPortal(URI portal, URI keycloak) {

    /** Returns the address of a path, which may bear a query and is taken as it is written. */
    public URI at(String path) {
        return URI.create(portal + path);
    }
}
