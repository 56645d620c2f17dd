// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import dk.stigen.launcher.Fault;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes plugins off a portal that does not deploy, newest first, until it does. */
public final class BootGuard {
    private final Management management;

    public BootGuard(WildFlyManagement management) {
        this((Management) management);
    }

    BootGuard(Management management) {
        this.management = management;
    }

    /**
     * Switches plugins off until the portal deploys, and says which.
     *
     * @throws Fault if it does not deploy without any plugin either
     */
    public List<SwitchedOff> repair() {
        Map<Overlay, String> detached = new LinkedHashMap<>();
        while (management.state() == DeploymentState.FAILED) {
            String reason = management.reason();
            Optional<Overlay> newest = management.overlays().stream().max(Comparator.comparing(Overlay::installed));
            if (newest.isEmpty()) {
                detached.keySet().forEach(management::attach);
                throw new Fault("The portal does not start, and no plugin is to blame: " + reason);
            }
            management.detach(newest.get());
            management.redeploy();
            detached.put(newest.get(), reason);
        }
        return detached.entrySet().stream()
                .map(entry -> new SwitchedOff(entry.getKey().name(), entry.getValue()))
                .toList();
    }
}
