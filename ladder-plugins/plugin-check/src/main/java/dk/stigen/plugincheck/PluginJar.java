// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A JAR, read whole.
 *
 * @param file its name
 * @param entries what stands in it by name, without folders
 * @param classes its classes, but for those that only a newer Java would use
 */
record PluginJar(String file, Map<String, byte[]> entries, List<ClassFile> classes) {

    private static final long MOST_BYTES = 100_000_000;
    private static final int MOST_ENTRIES = 20_000;

    /** @throws IOException if it is no JAR, is cut off, or unpacks to more than any plugin holds */
    static PluginJar read(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new ZipException("it holds " + zip.size() + " entries, more than any plugin needs");
            }
            Map<String, byte[]> entries = new LinkedHashMap<>();
            long sum = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = entry.isDirectory() ? new byte[0] : content(zip, entry, MOST_BYTES - sum);
                sum += content.length;
                if (entries.put(entry.getName(), content) != null) {
                    throw new ZipException("the entry " + entry.getName() + " is there twice");
                }
            }
            return new PluginJar(String.valueOf(jar.getFileName()), entries, classes(entries));
        }
    }

    private static byte[] content(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] content = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most + 1));
            if (content.length > most) {
                throw new ZipException("it unpacks to more than " + MOST_BYTES / 1_000_000 + " MB");
            }
            CRC32 sum = new CRC32();
            sum.update(content);
            if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
                throw new ZipException("the entry " + entry.getName() + " is damaged");
            }
            return content;
        }
    }

    private static List<ClassFile> classes(Map<String, byte[]> entries) throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String name = entry.getKey();
            if (name.endsWith(".class") && !name.endsWith("module-info.class") && !isForANewerJava(name)) {
                try {
                    classes.add(ClassFile.read(entry.getValue()));
                } catch (RuntimeException e) {
                    // whatever the reader stumbles over: an index out of bounds, an unknown tag
                    throw new ZipException("the class file " + name + " is damaged");
                }
            }
        }
        return List.copyOf(classes);
    }

    private static boolean isForANewerJava(String name) {
        return name.matches("META-INF/versions/(1[89]|[2-9][0-9])/.*");
    }

    Stream<String> files() {
        return entries.keySet().stream().filter(name -> !name.endsWith("/"));
    }

    Stream<String> files(Predicate<String> wanted) {
        return files().filter(wanted);
    }

    Optional<byte[]> content(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** Returns a file as text; damaged characters are replaced. */
    String text(String name) {
        return new String(content(name).orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    Optional<ClassFile> type(String internalName) {
        return classes.stream().filter(type -> type.name().equals(internalName)).findFirst();
    }
}
