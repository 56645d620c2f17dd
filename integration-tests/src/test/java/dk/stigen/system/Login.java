// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import dk.stigen.launcher.system.DemoLogin;

/** The people of the demo that tests log in as; two citizens, so that one can support what the other submits. */
public enum Login {
    CITIZEN(DemoLogin.BORGER),
    NEIGHBOUR(DemoLogin.NABO),
    OFFICIAL(DemoLogin.EMBEDSMAND),
    POLITICIAN(DemoLogin.POLITIKER),
    ADMIN(DemoLogin.ADMIN);

    private final DemoLogin demo;

    Login(DemoLogin demo) {
        this.demo = demo;
    }

    public String user() {
        return demo.user();
    }

    public String password() {
        return demo.password();
    }

    /** The role that the realm gives, beside what everybody may. */
    public String role() {
        return demo.role();
    }
}
