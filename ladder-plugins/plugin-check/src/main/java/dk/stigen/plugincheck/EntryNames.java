// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.UnsafeEntry;
import java.util.List;
import java.util.stream.Stream;

/** Finds entries that would land outside the folder into which a JAR is unpacked. */
final class EntryNames {

    private EntryNames() {}

    static List<PluginProblem> unsafe(PluginJar jar) {
        return jar.entries().keySet().stream()
                .filter(EntryNames::isUnsafe)
                .<PluginProblem>map(UnsafeEntry::new)
                .toList();
    }

    private static boolean isUnsafe(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.matches("[A-Za-z]:.*")
                || Stream.of(name.split("/", -1)).anyMatch(part -> part.equals("..") || part.equals("."));
    }
}
