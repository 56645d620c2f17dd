// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.guard.CallFigure;
import dk.stigen.spi.plugin.PluginProblem;
import java.util.List;
import java.util.Locale;

/**
 * A plugin as other systems and the command line read it.
 *
 * @param step the rung it stands on, as in {@code crowdsourcing}
 * @param state ACTIVE, DISABLED, INCOMPATIBLE or FAILED
 * @param access ENABLED, READ_ONLY or HIDDEN, as the municipality has decided
 * @param problems what is wrong and what to do, in English, followed by lines for programmers where there are any
 * @param calls how many calls came back since the portal started on this node
 * @param faults how many of these failed
 * @param averageMicros how long they took on average, in microseconds
 * @param rows about how many rows it has stored
 * @param bytes what its tables take
 */
public record PluginJson(
        String id,
        String name,
        String version,
        String step,
        int apiLevel,
        String state,
        String access,
        List<String> problems,
        long calls,
        long faults,
        long averageMicros,
        long rows,
        long bytes) {

    static PluginJson of(PluginReport report) {
        PluginHandle handle = report.handle();
        CallFigure total = report.total();
        return new PluginJson(
                handle.id().value(),
                handle.descriptor().name(),
                handle.descriptor().version().toString(),
                handle.descriptor().step().key(),
                handle.descriptor().apiLevel(),
                handle.state().name(),
                handle.access().name(),
                handle.problems().stream().map(PluginJson::sentence).toList(),
                total.calls(),
                total.faults(),
                total.averageMicros(),
                report.volume().rows(),
                report.volume().bytes());
    }

    /** Returns what is wrong and what to do. */
    static String sentence(PluginProblem problem) {
        String sentence = problem.message(Locale.ENGLISH) + ". " + problem.remedy(Locale.ENGLISH);
        return problem.detail().isEmpty() ? sentence : sentence + "\n" + problem.detail();
    }
}
