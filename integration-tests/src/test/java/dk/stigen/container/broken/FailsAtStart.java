// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.broken;

import dk.stigen.spi.plugin.Activation;
import jakarta.enterprise.context.ApplicationScoped;

/** Throws when it is activated. */
@ApplicationScoped
public class FailsAtStart extends TestPlugin {

    public FailsAtStart() {
        super("brokenstart");
    }

    @Override
    public void activated(Activation activation) {
        throw new IllegalStateException("broken on purpose at start");
    }
}
