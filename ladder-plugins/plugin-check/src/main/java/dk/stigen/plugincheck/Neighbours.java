// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.DuplicateId;
import dk.stigen.spi.plugin.PluginProblem.DuplicateResource;
import dk.stigen.spi.plugin.PluginProblem.UnreadableJar;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the JAR with what is installed: the same file or bean in two places works by chance or not at all. */
record Neighbours(List<Neighbour> installed) implements Check {

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        Set<String> files = jar.files(NeighbourContent::mustBeAlone).collect(Collectors.toSet());
        Set<String> beans = BeanNames.in(jar.classes().stream()).collect(Collectors.toSet());
        return installed.stream().flatMap(neighbour -> {
            try {
                NeighbourContent there = NeighbourContent.read(neighbour.archive());
                Stream<PluginProblem> id = there
                        .pluginId()
                        .filter(names.id()::equals)
                        .<PluginProblem>map(taken -> new DuplicateId(taken, neighbour.name()))
                        .stream();
                Stream<PluginProblem> same = Stream.concat(
                                files.stream().filter(there.files()::contains),
                                beans.stream().filter(there.beans()::contains).map(bean -> "@Named(\"" + bean + "\")"))
                        .sorted()
                        .map(path -> new DuplicateResource(path, neighbour.name()));
                return Stream.concat(id, same);
            } catch (IOException e) {
                return Stream.of(new UnreadableJar(neighbour.name(), String.valueOf(e.getMessage())));
            }
        });
    }
}
