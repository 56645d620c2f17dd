// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

/** The logins of the demo, as the realm and the demo data have them. */
public enum DemoLogin {
    BORGER("borger", "Borger-1234", "citizen", "Freja Bang"),
    NABO("nabo", "Nabo-123456", "citizen", "Jonas Krogh"),
    EMBEDSMAND("embedsmand", "Embeds-1234", "official", "Ole Eriksen"),
    POLITIKER("politiker", "Politik-1234", "politician", "Mette Holm"),
    ADMIN("admin", "Admin-123456", "admin", "Anja Dahl");

    private final String user;
    private final String password;
    private final String role;
    private final String person;

    DemoLogin(String user, String password, String role, String person) {
        this.user = user;
        this.password = password;
        this.role = role;
        this.person = person;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** The coarse role in the realm. */
    public String role() {
        return role;
    }

    String line() {
        return "  %-12s %-14s %s".formatted(user, password, role + ", " + person);
    }
}
