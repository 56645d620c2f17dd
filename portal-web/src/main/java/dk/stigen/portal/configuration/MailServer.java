// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.configuration;

import java.util.Optional;

/**
 * A server that takes mail, or that has a mailbox.
 *
 * @param user the name to log in with, empty where it takes mail without
 */
public record MailServer(String host, int port, Security security, Optional<String> user, String password) {

    /** How the connection is protected. */
    public enum Security {
        /** Not at all, as within a network of one's own. */
        NONE,
        /** The server has to change to TLS before anything is said. */
        STARTTLS,
        /** TLS from the start. */
        TLS
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
