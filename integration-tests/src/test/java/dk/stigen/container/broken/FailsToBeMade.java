// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.broken;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** Is a bean that cannot be made. */
@ApplicationScoped
public class FailsToBeMade extends TestPlugin {

    public FailsToBeMade() {
        super("brokenmade");
    }

    @PostConstruct
    void make() {
        throw new IllegalStateException("broken on purpose when made");
    }
}
