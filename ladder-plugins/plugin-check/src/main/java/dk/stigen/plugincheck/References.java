// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.plugincheck.ClassFile.Member;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * What a class file links to: its constant pool names each type, field and method that the class uses.
 *
 * @param types classes
 * @param members fields and methods
 */
record References(Set<String> types, Set<Member> members) {

    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;

    static References of(ClassReader reader) {
        References references = new References(new LinkedHashSet<>(), new LinkedHashSet<>());
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0) {
                references.add(reader, offset, buffer);
            }
        }
        return references;
    }

    private void add(ClassReader reader, int offset, char[] buffer) {
        int tag = reader.readByte(offset - 1);
        if (tag == CLASS) {
            type(reader.readUTF8(offset, buffer));
        } else if (tag == FIELD || tag == METHOD || tag == INTERFACE_METHOD) {
            String owner = reader.readClass(offset, buffer);
            int description = reader.getItem(reader.readUnsignedShort(offset + 2));
            String name = reader.readUTF8(description, buffer);
            String descriptor = reader.readUTF8(description + 2, buffer);
            if (!owner.startsWith("[")) {
                members.add(new Member(owner, tag == FIELD ? name + ":" + descriptor : name + descriptor));
            }
        }
    }

    private void type(String name) {
        Type type = Type.getObjectType(name);
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            types.add(element.getInternalName());
        }
    }
}
