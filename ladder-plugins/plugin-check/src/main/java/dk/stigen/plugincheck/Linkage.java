// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.plugincheck.ClassFile.Member;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.UnresolvedReference;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the plugin's classes use of Stigen is in the published API, and what they use of their own is in the JAR. */
final class Linkage implements Check {

    private static final String STIGEN = "dk/stigen/";

    private final PublishedApi api = new PublishedApi();

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        Set<String> packages =
                jar.classes().stream().map(ClassFile::packageName).collect(Collectors.toSet());
        return jar.classes().stream().flatMap(type -> Stream.concat(types(type, jar, packages), members(type, jar)));
    }

    private Stream<PluginProblem> types(ClassFile type, PluginJar jar, Set<String> packages) {
        return type.types().stream()
                .filter(used -> jar.type(used).isEmpty())
                .filter(used -> used.startsWith(STIGEN) ? !api.has(used) : packages.contains(packageOf(used)))
                .map(used -> new UnresolvedReference(type.readableName(), used.replace('/', '.')));
    }

    private Stream<PluginProblem> members(ClassFile type, PluginJar jar) {
        Hierarchy hierarchy = new Hierarchy(jar, api);
        return type.references().stream()
                .filter(used -> leadsToTheApi(used, jar) && !hierarchy.has(used))
                .map(used -> new UnresolvedReference(type.readableName(), used.readable()));
    }

    /** A type that is missing altogether is reported once, not for each of its members. */
    private boolean leadsToTheApi(Member used, PluginJar jar) {
        return api.has(used.owner()) || jar.type(used.owner()).isPresent();
    }

    private static String packageOf(String name) {
        int end = name.lastIndexOf('/');
        return end < 0 ? "" : name.substring(0, end);
    }
}
