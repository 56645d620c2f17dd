// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import java.beans.Introspector;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that pages use in expressions: all plugins' and the portal's share one space, and two of the same break the deployment. */
final class BeanNames implements Check {

    private static final String NAMED = "jakarta/inject/Named";

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        return in(jar.classes().stream())
                .map(name -> names.word("@Named", name))
                .flatMap(Optional::stream);
    }

    static Stream<String> in(Stream<ClassFile> classes) {
        return classes.flatMap(type -> type.annotations().stream()
                .filter(annotation -> annotation.type().equals(NAMED))
                .filter(annotation -> !annotation.member().startsWith("<"))
                .filter(annotation -> annotation.member().isEmpty() || isProducer(type, annotation.member()))
                .map(annotation -> name(type, annotation)));
    }

    private static boolean isProducer(ClassFile type, String member) {
        return type.annotations().stream()
                .anyMatch(annotation -> annotation.member().equals(member)
                        && annotation.type().equals("jakarta/enterprise/inject/Produces"));
    }

    private static String name(ClassFile type, Annotation named) {
        return named.texts("value")
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> usual(type, named));
    }

    private static String usual(ClassFile type, Annotation named) {
        String member = named.member();
        if (member.isEmpty()) {
            return Introspector.decapitalize(type.simpleName());
        }
        String name = member.replace("()", "");
        return member.endsWith("()") && name.matches("(get|is)[A-Z].*")
                ? Introspector.decapitalize(name.replaceFirst("get|is", ""))
                : name;
    }
}
