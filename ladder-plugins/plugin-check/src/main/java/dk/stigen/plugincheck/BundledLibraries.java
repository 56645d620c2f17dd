// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BundledLibrary;
import java.util.List;
import java.util.stream.Stream;

/** Libraries that the portal provides: a second copy of them beside the first breaks the portal in surprising ways. */
final class BundledLibraries implements Check {

    private static final List<String> API = List.of("dk/stigen/api/", "dk/stigen/spi/");
    private static final List<String> PROVIDED = List.of(
            "jakarta/",
            "org/primefaces/",
            "org/omnifaces/",
            "org/eclipse/persistence/",
            "org/eclipse/microprofile/",
            "org/flywaydb/",
            "org/postgresql/",
            "org/jboss/",
            "org/wildfly/",
            "io/undertow/",
            "com/sun/faces/");

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        Stream<String> nested = jar.files(name -> name.matches("(?i).*\\.(jar|war|ear|rar)"));
        Stream<String> packages = jar.files(name -> name.endsWith(".class"))
                .flatMap(name -> Stream.concat(API.stream(), PROVIDED.stream()).filter(name::startsWith))
                .distinct()
                .map(prefix -> prefix.substring(0, prefix.length() - 1).replace('/', '.'));
        return Stream.concat(nested, packages).map(BundledLibrary::new);
    }

    static boolean isProvided(String name) {
        return PROVIDED.stream().anyMatch(name::startsWith);
    }

    static boolean isOfTheApi(String name) {
        return API.stream().anyMatch(name::startsWith);
    }
}
