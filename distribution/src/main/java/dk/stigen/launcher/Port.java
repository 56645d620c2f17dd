// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.util.Optional;

/** What listens in a run, and how its port is chosen. */
public enum Port {
    PORTAL("the portal", 8080, "STIGEN_PORT", "--port"),
    KEYCLOAK("Keycloak", 8180, "STIGEN_KEYCLOAK_PORT", "--keycloak-port"),
    DATABASE("PostgreSQL", 5433, "STIGEN_DATABASE_PORT", "--database-port"),
    MANAGEMENT("the portal's management", 9990, "STIGEN_MANAGEMENT_PORT", ""),
    KEYCLOAK_MANAGEMENT("Keycloak's management", 9180, "STIGEN_KEYCLOAK_MANAGEMENT_PORT", "");

    private final String owner;
    private final int usual;
    private final String variable;
    private final String option;

    Port(String owner, int usual, String variable, String option) {
        this.owner = owner;
        this.usual = usual;
        this.variable = variable;
        this.option = option;
    }

    public String owner() {
        return owner;
    }

    public int usual() {
        return usual;
    }

    public String variable() {
        return variable;
    }

    String choice() {
        return option.isEmpty() ? variable : option + " or " + variable;
    }

    static Optional<Port> byOption(String option) {
        for (Port port : values()) {
            if (!option.isEmpty() && port.option.equals(option)) {
                return Optional.of(port);
            }
        }
        return Optional.empty();
    }
}
