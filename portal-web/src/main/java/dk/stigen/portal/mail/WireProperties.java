// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.portal.configuration.MailServer;
import dk.stigen.portal.configuration.MailServer.Security;
import java.util.Properties;

/** How a mail server is talked to: protected as asked for, and never waited for without end. */
final class WireProperties {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private WireProperties() {}

    /** @param protocol smtp or imap, with an s behind it where TLS begins at once */
    static Properties of(String protocol, MailServer server) {
        Properties properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.put(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.put(prefix + "timeout", ANSWER_MILLIS);
        properties.put(prefix + "writetimeout", ANSWER_MILLIS);
        properties.put(prefix + "starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        properties.put(prefix + "starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        // to look at a mail does not make it one that was read
        properties.put(prefix + "peek", "true");
        return properties;
    }
}
