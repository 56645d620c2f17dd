// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * An annotation in a class file.
 *
 * @param type its type, as {@code jakarta/inject/Named}
 * @param member the field or method that bears it, empty for the class itself; a method ends in {@code ()}
 * @param values what is written in it, by name
 */
record Annotation(String type, String member, Map<String, List<Object>> values) {

    /** Returns the texts of the attributes of these names, one after the other. */
    Stream<String> texts(String... names) {
        return Stream.of(names)
                .flatMap(name -> values.getOrDefault(name, List.of()).stream())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** Returns the classes of the attribute. */
    Stream<String> types(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(Type.class::isInstance)
                .map(type -> ((Type) type).getInternalName());
    }
}
