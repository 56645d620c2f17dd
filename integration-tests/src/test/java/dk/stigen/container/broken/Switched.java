// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.broken;

import dk.stigen.spi.plugin.Activation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Is not broken, but switched off and on; it notes what it is told. */
@ApplicationScoped
public class Switched extends TestPlugin {

    private static final List<String> told = new CopyOnWriteArrayList<>();

    public Switched() {
        super("switched");
    }

    /** Returns what it was told since the server started. */
    public static List<String> told() {
        return told;
    }

    @Override
    public void activated(Activation activation) {
        told.add("activated after " + activation.before().map(Object::toString).orElse("nothing"));
    }

    @Override
    public void deactivated() {
        told.add("deactivated");
    }
}
