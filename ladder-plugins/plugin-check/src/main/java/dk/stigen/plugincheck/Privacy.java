// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.MissingPrivacy;
import java.util.Optional;
import java.util.stream.Stream;

/** Who stores something says what it keeps about people, hands it out and erases it. */
final class Privacy implements Check {

    private static final String CONTRACT = "dk/stigen/spi/privacy/PersonalDataContribution";
    private static final String ENTITY = "jakarta/persistence/Entity";

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        boolean stores = jar.classes().stream().anyMatch(type -> type.isAnnotated(ENTITY))
                || jar.files(file -> file.startsWith(MigrationFiles.folder(names)))
                        .findAny()
                        .isPresent();
        boolean tells = jar.classes().stream().anyMatch(type -> isA(type, jar));
        return stores && !tells ? Stream.of(new MissingPrivacy()) : Stream.empty();
    }

    private static boolean isA(ClassFile type, PluginJar jar) {
        return type.interfaces().contains(CONTRACT)
                || Stream.concat(Stream.ofNullable(type.superName()), type.interfaces().stream())
                        .map(jar::type)
                        .flatMap(Optional::stream)
                        .anyMatch(parent -> isA(parent, jar));
    }
}
