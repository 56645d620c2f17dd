// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.List;
import java.util.stream.Stream;

/** The plugin's classes know themselves, the contract and what the server provides, and nothing else. */
public final class BoundaryCheck implements Check {

    private static final List<String> KNOWN = List.of(
            "dk.stigen.api.",
            "dk.stigen.spi.",
            "java.",
            "javax.",
            "jakarta.",
            "org.jspecify.",
            "org.apiguardian.",
            "org.omnifaces.",
            "org.primefaces.",
            "org.eclipse.microprofile.",
            "org.eclipse.persistence.",
            "org.w3c.dom.",
            "org.xml.sax.");

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        JavaClasses classes = new ClassFileImporter().importPath(plugin.files().folder());
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isForeign(dependency, classes))
                .map(dependency ->
                        "%s uses %s, which is not part of the contract. Use what dk.stigen.api offers instead."
                                .formatted(
                                        outermost(dependency.getOriginClass()),
                                        target(dependency).getName()))
                .distinct()
                .sorted();
    }

    private static boolean isForeign(Dependency dependency, JavaClasses own) {
        JavaClass target = target(dependency);
        return !target.isPrimitive()
                && !own.contain(target.getName())
                && KNOWN.stream().noneMatch(target.getName()::startsWith);
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }
}
