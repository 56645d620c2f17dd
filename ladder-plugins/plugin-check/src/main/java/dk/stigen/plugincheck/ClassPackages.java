// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.ClassTooNew;
import java.util.stream.Stream;

/**
 * A plugin's classes stand in {@code dk.stigen.<id>} or in packages of the supplier's own, but never in the portal's or another plugin's;
 * and they run on the portal's Java.
 */
final class ClassPackages implements Check {

    private static final String STIGEN = "dk/stigen/";
    private static final int JAVA = 17;

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        Stream<PluginProblem> foreign = jar.classes().stream()
                .map(ClassFile::packageName)
                .distinct()
                .filter(found -> isForeign(found, names))
                .flatMap(
                        found -> Names.foreign("package", found.replace('/', '.'), "dk.stigen." + names.id()).stream());
        Stream<PluginProblem> tooNew = jar.classes().stream()
                .filter(type -> type.javaVersion() > JAVA)
                .map(type -> new ClassTooNew(type.readableName(), type.javaVersion()));
        return Stream.concat(foreign, tooNew);
    }

    private static boolean isForeign(String found, Names names) {
        // the API's own packages are reported as a library that the JAR brings along
        return found.isEmpty()
                || found.startsWith("db/")
                || (found + "/").startsWith(STIGEN)
                        && !BundledLibraries.isOfTheApi(found + "/")
                        && !(found + "/").startsWith(STIGEN + names.id() + "/");
    }
}
