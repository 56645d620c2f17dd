// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import java.util.Locale;

/** The servers of a run, in the order in which they are needed. */
public enum ServerName {
    DATABASE("PostgreSQL"),
    KEYCLOAK("Keycloak"),
    PORTAL("Portal");

    private final String title;

    ServerName(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    String logFile() {
        return title.toLowerCase(Locale.ROOT) + ".log";
    }
}
