// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.plugincheck.ClassFile.Member;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a field or method where the JVM would: in the class that is named, then in what it extends and implements. */
record Hierarchy(PluginJar jar, PublishedApi api) {

    /** Returns whether it is there; what comes from the JDK or a library that is not at hand counts as there. */
    boolean has(Member member) {
        return has(member.owner(), member.description());
    }

    private boolean has(String owner, String description) {
        Optional<ClassFile> own = jar.type(owner);
        Optional<ClassFile> type = own.or(() -> api.type(owner));
        if (type.isPresent()) {
            return (own.isPresent() ? type.get().members() : type.get().published()).contains(description)
                    || parents(type.get()).anyMatch(parent -> has(parent, description));
        }
        return owner.startsWith("java/") ? hasInJdk(owner, description) : !BundledLibraries.isOfTheApi(owner);
    }

    private static Stream<String> parents(ClassFile type) {
        return Stream.concat(Optional.ofNullable(type.superName()).stream(), type.interfaces().stream());
    }

    private static boolean hasInJdk(String owner, String description) {
        String name = description.replaceFirst("[(:].*", "");
        try {
            Class<?> type = Class.forName(owner.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
            return name.equals("<init>")
                    || Stream.of(type.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals(name))
                    || Stream.of(type.getMethods())
                            .anyMatch(method -> method.getName().equals(name))
                    || Stream.of(type.getFields())
                            .anyMatch(field -> field.getName().equals(name));
        } catch (ClassNotFoundException e) {
            return true;
        }
    }
}
