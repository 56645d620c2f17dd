// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.portal;

/** Somebody who comes to the plugin's pages: nobody in particular, or one of the demo's people. */
enum Visitor {
    ANONYMOUS("", ""),
    CITIZEN("borger", "Borger-1234"),
    OFFICIAL("embedsmand", "Embeds-1234"),
    POLITICIAN("politiker", "Politik-1234"),
    ADMIN("admin", "Admin-123456");

    private final String user;
    private final String password;

    Visitor(String user, String password) {
        this.user = user;
        this.password = password;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }
}
