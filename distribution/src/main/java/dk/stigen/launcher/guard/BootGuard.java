// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import dk.stigen.launcher.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the plugins that keep the portal from deploying.
 *
 * <p>It takes plugins off, newest first, until the portal deploys. The one that went last is to blame; each of those that went before is
 * put back, and taken off for good only if the portal does not deploy with it. That is at most three deployments for each plugin.
 */
public final class BootGuard {
    private final Management management;
    private final Consumer<String> news;

    /** @param news hears a sentence before each step */
    public BootGuard(WildFlyManagement management, Consumer<String> news) {
        this((Management) management, news);
    }

    BootGuard(Management management, Consumer<String> news) {
        this.management = management;
        this.news = news;
    }

    /**
     * Switches plugins off until the portal deploys, and says which.
     *
     * @throws Fault if it does not deploy without any plugin either
     */
    public List<SwitchedOff> repair() {
        Map<Overlay, String> detached = takeOff();
        if (!detached.isEmpty()) {
            putBack(detached);
        }
        return detached.entrySet().stream()
                .map(entry -> new SwitchedOff(entry.getKey().name(), entry.getValue()))
                .toList();
    }

    /** Returns what was taken off, in that order, each with why the portal did not deploy just before. */
    private Map<Overlay, String> takeOff() {
        Map<Overlay, String> detached = new LinkedHashMap<>();
        while (management.state() == DeploymentState.FAILED) {
            String reason = management.reason();
            Optional<Overlay> newest = management.overlays().stream().max(Comparator.comparing(Overlay::installed));
            if (newest.isEmpty()) {
                detached.keySet().forEach(management::attach);
                throw new Fault("The portal does not start, and no plugin is to blame: " + reason);
            }
            news.accept("The portal does not start (%s); plugin %s is taken off to see whether it does without."
                    .formatted(reason, newest.get().name()));
            management.detach(newest.get());
            management.redeploy();
            detached.put(newest.get(), reason);
        }
        return detached;
    }

    /** Puts back all but the last one, and leaves in the map those that have to stay off, with the reason that is their own. */
    private void putBack(Map<Overlay, String> detached) {
        List<Overlay> suspects = new ArrayList<>(detached.keySet());
        suspects.remove(suspects.size() - 1);
        suspects.sort(Comparator.comparing(Overlay::installed));
        for (Overlay suspect : suspects) {
            news.accept("Plugin %s is put back to see whether the portal starts with it.".formatted(suspect.name()));
            management.attach(suspect);
            management.redeploy();
            if (management.state() == DeploymentState.FAILED) {
                detached.put(suspect, management.reason());
                news.accept("It does not; plugin %s is taken off again.".formatted(suspect.name()));
                management.detach(suspect);
                management.redeploy();
            } else {
                detached.remove(suspect);
            }
        }
    }
}
