// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.stream.Stream;

/** One thing that is looked at. */
public interface Check {

    /** Returns what is wrong and what to do about it, each in whole sentences. */
    Stream<String> faults(PluginUnderTest plugin);
}
