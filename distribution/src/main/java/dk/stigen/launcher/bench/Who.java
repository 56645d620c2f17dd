// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.system.DemoLogin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks for a page. */
enum Who {
    ANONYMOUS("anonymous", null),
    CITIZEN("citizen", DemoLogin.BORGER),
    OFFICIAL("official", DemoLogin.EMBEDSMAND);

    private final String title;
    private final @Nullable DemoLogin login;

    Who(String title, @Nullable DemoLogin login) {
        this.title = title;
        this.login = login;
    }

    String title() {
        return title;
    }

    Optional<DemoLogin> login() {
        return Optional.ofNullable(login);
    }
}
