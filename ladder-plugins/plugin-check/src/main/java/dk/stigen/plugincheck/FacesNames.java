// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import java.beans.Introspector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Faces knows by name or id across the whole portal. */
final class FacesNames implements Check {

    private static final String FACES = "jakarta/faces/";
    private static final List<String> IDS =
            List.of("converter-id", "validator-id", "component-type", "behavior-id", "managed-bean-name", "var");

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        Stream<PluginProblem> configured =
                jar.files(FacesNames::isConfiguration).flatMap(file -> configured(XmlFile.read(jar, file), names));
        Stream<PluginProblem> annotated = jar.classes().stream().flatMap(type -> annotated(type, jar, names));
        return Stream.concat(configured, annotated);
    }

    static boolean isConfiguration(String file) {
        return file.equals("META-INF/faces-config.xml")
                || file.startsWith("META-INF/") && file.endsWith(".faces-config.xml");
    }

    private static Stream<PluginProblem> configured(XmlFile config, Names names) {
        Stream<PluginProblem> name = config.topTexts("name").stream()
                .filter(found -> !found.equals(names.id()))
                .flatMap(found -> Names.foreign("faces-config <name>", found, names.id()).stream());
        Stream<PluginProblem> ids = IDS.stream()
                .flatMap(tag -> config.texts(tag).map(id -> names.word("faces-config <" + tag + ">", id)))
                .flatMap(Optional::stream);
        return Stream.of(config.problem().stream(), name, ids).flatMap(found -> found);
    }

    private static Stream<PluginProblem> annotated(ClassFile type, PluginJar jar, Names names) {
        return Stream.of(
                        id(type, "convert/FacesConverter", "value", names),
                        id(type, "validator/FacesValidator", "value", names),
                        id(type, "component/FacesComponent", "value", names),
                        id(type, "component/behavior/FacesBehavior", "value", names),
                        foreignConverter(type, jar))
                .flatMap(Optional::stream);
    }

    private static Optional<PluginProblem> id(ClassFile type, String annotation, String attribute, Names names) {
        return type.annotation(FACES + annotation)
                .filter(found -> found.types("forClass").findAny().isEmpty()
                        || found.texts(attribute).findAny().isPresent())
                .flatMap(found -> names.word(
                        "@" + annotation.substring(annotation.lastIndexOf('/') + 1),
                        found.texts(attribute)
                                .filter(id -> !id.isEmpty())
                                .findFirst()
                                .orElse(Introspector.decapitalize(type.simpleName()))));
    }

    /** A converter for a class of others converts it on their pages too. */
    private static Optional<PluginProblem> foreignConverter(ClassFile type, PluginJar jar) {
        return type.annotation(FACES + "convert/FacesConverter").stream()
                .flatMap(found -> found.types("forClass"))
                .filter(target ->
                        !target.equals("java/lang/Object") && jar.type(target).isEmpty())
                .flatMap(target ->
                        Names.foreign("@FacesConverter(forClass)", target.replace('/', '.'), "a class of the plugin")
                                .stream())
                .findFirst();
    }
}
