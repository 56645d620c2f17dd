// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says, in the names of the file format: {@code dk/stigen/api/text/PlainText}.
 *
 * @param version the major version of its format
 * @param access its modifiers
 * @param members its fields and methods, as name and descriptor
 * @param published those of them that are public or protected
 * @param annotations those on the class, its methods and its fields
 * @param types all that it names
 * @param references the fields and methods that it uses
 */
record ClassFile(
        String name,
        int version,
        int access,
        @Nullable String superName,
        List<String> interfaces,
        Set<String> members,
        Set<String> published,
        List<Annotation> annotations,
        Set<String> types,
        Set<Member> references) {

    private static final int FIRST_VERSION = 44;
    private static final int MAJOR = 6;

    /**
     * A field or method of a class.
     *
     * @param description name and descriptor
     */
    record Member(String owner, String description) {
        String readable() {
            int end = description.indexOf('(');
            String name =
                    end < 0 ? description.substring(0, description.indexOf(':')) : description.substring(0, end) + "()";
            return owner.replace('/', '.') + "." + name;
        }
    }

    static ClassFile read(byte[] bytes) {
        int major = (bytes[MAJOR] & 0xFF) << 8 | bytes[MAJOR + 1] & 0xFF;
        byte[] readable = bytes.clone();
        if (major > Opcodes.V17) {
            // the reader knows only so many versions; what is of interest here looks the same in all
            readable[MAJOR] = 0;
            readable[MAJOR + 1] = (byte) Opcodes.V17;
        }
        ClassReader reader = new ClassReader(readable);
        ClassCollector collector = new ClassCollector(major);
        reader.accept(collector, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        References references = References.of(reader);
        return collector.classFile(references);
    }

    /** Returns the Java version that the class needs. */
    int javaVersion() {
        return version - FIRST_VERSION;
    }

    String readableName() {
        return name.replace('/', '.');
    }

    String packageName() {
        int end = name.lastIndexOf('/');
        return end < 0 ? "" : name.substring(0, end);
    }

    String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    }

    boolean isAnnotated(String type) {
        return annotation(type).isPresent();
    }

    /** Returns the annotation of the class itself. */
    Optional<Annotation> annotation(String type) {
        return annotations.stream()
                .filter(annotation ->
                        annotation.member().isEmpty() && annotation.type().equals(type))
                .findFirst();
    }

    boolean isPublic() {
        return (access & Opcodes.ACC_PUBLIC) != 0;
    }
}
