// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import dk.stigen.persistence.plugin.StepSwitch;
import dk.stigen.portal.database.MigrationLine;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.guard.CallFigure;
import java.time.Duration;
import java.util.List;

/**
 * All that the engine room knows of one plugin.
 *
 * @param calls how its calls went since the portal started on this node, the dearest first
 */
public record PluginReport(
        PluginHandle handle,
        StepSwitch stepSwitch,
        List<MigrationLine> migrations,
        List<CallFigure> calls,
        DataVolume volume) {

    /** Returns the figures of all calls together. */
    public CallFigure total() {
        return calls.stream().reduce(new CallFigure("", 0, 0, 0, Duration.ZERO, Duration.ZERO), CallFigure::and);
    }
}
