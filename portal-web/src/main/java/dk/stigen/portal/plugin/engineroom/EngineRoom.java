// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.guard.PluginGuard;
import dk.stigen.portal.plugin.step.StepSwitches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what is known of the plugins: all of it from memory, but for one statement on what they have stored. */
@ApplicationScoped
public class EngineRoom {

    @Inject
    PluginRegistry plugins;

    @Inject
    PluginGuard guard;

    @Inject
    StepSwitches switches;

    @Inject
    DataVolumes volumes;

    /** Returns a report on each plugin, in the order of the ladder. */
    public List<PluginReport> reports() {
        return reports(volumes.measure());
    }

    /** Returns the reports with what was stored when it was measured last. */
    List<PluginReport> reports(Map<String, DataVolume> measured) {
        return plugins.handles().stream()
                .map(handle -> report(handle, measured))
                .toList();
    }

    /** Returns the report on one plugin, if there is one of this id. */
    public Optional<PluginReport> report(PluginId id) {
        return plugins.find(id).map(handle -> report(handle, volumes.measure()));
    }

    private PluginReport report(PluginHandle handle, Map<String, DataVolume> measured) {
        PluginId id = handle.id();
        return new PluginReport(
                handle,
                switches.of(id),
                plugins.migrations(id),
                guard.figures(id),
                measured.getOrDefault(id.value(), DataVolume.NONE));
    }
}
