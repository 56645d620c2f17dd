// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import java.util.stream.Stream;

/** One thing that is looked at. */
interface Check {
    Stream<PluginProblem> problems(PluginJar jar, Names names);
}
