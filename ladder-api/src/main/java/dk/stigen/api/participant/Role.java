// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.participant;

import java.util.Locale;
import org.apiguardian.api.API;

/** The four coarse roles, given in Keycloak; what somebody may do with one object is the portal's own affair. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum Role {
    /** Everyone who has an account (borger). */
    CITIZEN,
    /** Works for the municipality: configures steps and answers (embedsmand). */
    OFFICIAL,
    /** Elected: defines problems, discusses and responds (politiker). */
    POLITICIAN,
    /** Runs the portal: plugins, settings, texts (administrator). */
    ADMIN;

    /** Returns the role's name in Keycloak's realm, in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
