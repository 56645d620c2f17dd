// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import java.util.Optional;
import java.util.stream.Stream;

/** A plugin has one persistence unit, named after it, and leaves the tables to its migrations. */
final class PersistenceUnits implements Check {

    private static final String FILE = "META-INF/persistence.xml";
    private static final String GENERATES =
            "(jakarta\\.persistence\\.schema-generation\\.|eclipselink\\.ddl-generation).*";

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        if (jar.content(FILE).isEmpty()) {
            return Stream.empty();
        }
        XmlFile file = XmlFile.read(jar, FILE);
        String unit = "ladder-" + names.id();
        Stream<PluginProblem> foreign = file.elements("persistence-unit")
                .map(element -> element.getAttribute("name"))
                .filter(name -> !name.equals(unit))
                .map(name -> Names.foreign("persistence-unit", name, unit))
                .flatMap(Optional::stream);
        Stream<PluginProblem> generates = file.elements("property")
                .filter(property -> property.getAttribute("name").matches(GENERATES)
                        && !property.getAttribute("value").equals("none"))
                .map(property -> Names.foreign(property.getAttribute("name"), property.getAttribute("value"), "none"))
                .flatMap(Optional::stream);
        return Stream.of(file.problem().stream(), foreign, generates).flatMap(found -> found);
    }
}
