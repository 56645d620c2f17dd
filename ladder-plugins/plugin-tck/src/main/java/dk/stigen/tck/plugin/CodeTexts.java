// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.plugin;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The constant texts in the plugin's code, those of annotations left out; where values are put in stands {@link #HOLE}. */
public final class CodeTexts {

    /** Stands in a text that is put together where a value comes in. */
    public static final char HOLE = '\u0001';

    private CodeTexts() {}

    public static Set<String> of(PluginFiles files) {
        Collector collector = new Collector();
        files.paths("", ".class")
                .forEach(path -> new ClassReader(files.content(path).orElseThrow())
                        .accept(collector, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
        return collector.texts;
    }

    private static final class Collector extends ClassVisitor {

        private final Set<String> texts = new TreeSet<>();

        Collector() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String type, @Nullable String signature, @Nullable Object value) {
            keep(value);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    keep(value);
                }

                @Override
                public void visitInvokeDynamicInsn(String called, String form, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        keep(argument);
                    }
                }
            };
        }

        private void keep(@Nullable Object value) {
            if (value instanceof String text) {
                texts.add(text);
            }
        }
    }
}
