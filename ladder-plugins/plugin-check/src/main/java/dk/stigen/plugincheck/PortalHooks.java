// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.PortalHook;
import java.util.List;
import java.util.stream.Stream;

/** Classes and services that the server would call for the whole portal, on others' pages and past the guard. */
final class PortalHooks implements Check {

    private static final String SERVICES = "META-INF/services/";
    private static final String PRIORITY = "jakarta/annotation/Priority";
    private static final List<String> ON_CLASSES = List.of(
            "jakarta/ws/rs/ext/Provider",
            "jakarta/ws/rs/container/PreMatching",
            "jakarta/servlet/annotation/WebListener");
    private static final List<String> ON_BEANS =
            List.of("jakarta/enterprise/inject/Alternative", "jakarta/enterprise/inject/Specializes");

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        return Stream.concat(
                jar.classes().stream().flatMap(PortalHooks::annotated),
                jar.files(file -> file.startsWith(SERVICES))
                        .filter(file -> isOfOthers(file.substring(SERVICES.length()), jar))
                        .map(file -> new PortalHook(file.substring(SERVICES.length()), file)));
    }

    private static Stream<PluginProblem> annotated(ClassFile type) {
        Stream<String> classes = ON_CLASSES.stream().filter(type::isAnnotated);
        // the methods and fields that produce a bean bear them too
        Stream<String> beans = ON_BEANS.stream()
                .filter(hook -> type.annotations().stream()
                        .anyMatch(found -> found.type().equals(hook)));
        Stream<String> enabled = Stream.of(PRIORITY).filter(hook -> type.isAnnotated(hook) && isForAll(type));
        Stream<String> validator = Stream.of("jakarta/faces/validator/FacesValidator")
                .filter(hook -> type.annotation(hook).stream()
                        .flatMap(found -> found.values().getOrDefault("isDefault", List.of()).stream())
                        .anyMatch(Boolean.TRUE::equals));
        return Stream.of(classes, beans, enabled, validator)
                .flatMap(found -> found)
                .map(hook -> new PortalHook("@" + hook.substring(hook.lastIndexOf('/') + 1), type.readableName()));
    }

    /** A priority switches a decorator on for all beans, and puts a filter into the row of all filters. */
    private static boolean isForAll(ClassFile type) {
        return type.isAnnotated("jakarta/decorator/Decorator")
                || type.interfaces().stream().anyMatch(contract -> contract.startsWith("jakarta/ws/rs/"));
    }

    /** A service of the plugin or of a library in the JAR is nobody else's; those of the server and the portal are. */
    private static boolean isOfOthers(String service, PluginJar jar) {
        String type = service.replace('.', '/');
        boolean provided = type.startsWith("java/")
                || type.startsWith("javax/")
                || type.startsWith("dk/stigen/")
                || BundledLibraries.isProvided(type);
        return provided && jar.type(type).isEmpty();
    }
}
