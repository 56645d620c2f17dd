// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.api.time.PortalClock;
import dk.stigen.portal.configuration.PortalConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What RFC 9116 wants to be told to those who have found a hole.
 *
 * @param contacts whom to tell, in the order in which they should be tried
 * @param expires when it must not be relied upon any more
 * @param languages the languages in which it may be told
 * @param canonical the file's own address
 * @param policy where it stands how holes are dealt with
 */
record SecurityText(
        List<String> contacts, Instant expires, List<String> languages, String canonical, Optional<String> policy) {

    static final String PATH = "/.well-known/security.txt";

    /** Less than the year that the RFC advises, where the contacts are those of the portal that is at work. */
    private static final int DAYS = 180;

    static SecurityText of(PortalConfiguration configuration, Instant now) {
        LocalDate last = configuration
                .securityExpires()
                .orElseGet(() -> LocalDate.ofInstant(now, PortalClock.ZONE).plusDays(DAYS));
        return new SecurityText(
                configuration.securityContacts(),
                endOf(last),
                configuration.securityLanguages(),
                configuration.publicUrl() + PATH,
                configuration.securityPolicy());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant().minus(1, ChronoUnit.SECONDS);
    }

    /** Returns the file. */
    String text() {
        StringBuilder file = new StringBuilder();
        contacts.forEach(contact -> line(file, "Contact", contact));
        line(file, "Expires", expires.toString());
        line(file, "Preferred-Languages", String.join(", ", languages));
        line(file, "Canonical", canonical);
        policy.ifPresent(address -> line(file, "Policy", address));
        return file.toString();
    }

    private static void line(StringBuilder file, String name, String value) {
        file.append(name).append(": ").append(value).append('\n');
    }
}
