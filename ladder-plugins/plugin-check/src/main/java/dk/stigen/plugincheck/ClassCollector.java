// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Gathers what is declared in a class file. */
final class ClassCollector extends ClassVisitor {

    private static final int LEVEL = Opcodes.ASM9;
    private static final int SHOWN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final Set<String> members = new LinkedHashSet<>();
    private final Set<String> published = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final int version;
    private int access;
    private String name = "";
    private @Nullable String superName;
    private List<String> interfaces = List.of();

    ClassCollector(int version) {
        super(LEVEL);
        this.version = version;
    }

    ClassFile classFile(References references) {
        types.addAll(references.types());
        types.remove(name);
        return new ClassFile(
                name,
                version,
                access,
                superName,
                interfaces,
                members,
                published,
                annotations,
                types,
                references.members());
    }

    @Override
    public void visit(
            int format,
            int modifiers,
            String type,
            @Nullable String signature,
            @Nullable String parent,
            String[] contracts) {
        access = modifiers;
        name = type;
        superName = parent;
        interfaces = List.of(contracts);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor, "");
    }

    @Override
    public FieldVisitor visitField(
            int modifiers, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        declare(modifiers, field + ":" + descriptor);
        use(Type.getType(descriptor));
        return new FieldVisitor(LEVEL) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotation(type, field);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int modifiers,
            String method,
            String descriptor,
            @Nullable String signature,
            String @Nullable [] exceptions) {
        declare(modifiers, method + descriptor);
        use(Type.getReturnType(descriptor));
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            use(argument);
        }
        return new MethodVisitor(LEVEL) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotation(type, method + "()");
            }
        };
    }

    private void declare(int modifiers, String member) {
        members.add(member);
        if ((modifiers & SHOWN) != 0) {
            published.add(member);
        }
    }

    private void use(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            types.add(element.getInternalName());
        }
    }

    private AnnotationVisitor annotation(String descriptor, String member) {
        Map<String, List<Object>> values = new HashMap<>();
        annotations.add(new Annotation(Type.getType(descriptor).getInternalName(), member, values));
        return new Values(values, "");
    }

    /** Takes the values of an annotation; those of a list come without names of their own. */
    private static final class Values extends AnnotationVisitor {
        private final Map<String, List<Object>> values;
        private final String list;

        Values(Map<String, List<Object>> values, String list) {
            super(LEVEL);
            this.values = values;
            this.list = list;
        }

        @Override
        public void visit(@Nullable String attribute, Object value) {
            values.computeIfAbsent(attribute == null ? list : attribute, key -> new ArrayList<>())
                    .add(value);
        }

        @Override
        public AnnotationVisitor visitArray(String attribute) {
            return new Values(values, attribute);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(@Nullable String attribute, String descriptor) {
            // annotations within annotations name nothing that matters here, but for the parameters of servlets
            return null;
        }
    }
}
