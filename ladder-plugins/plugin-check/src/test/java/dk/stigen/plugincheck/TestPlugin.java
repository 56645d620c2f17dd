// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A plugin written and compiled by a test; at first it is the smallest that passes the check. */
public final class TestPlugin {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    /** Returns a plugin with a descriptor and texts, and no class yet. */
    public static TestPlugin named(String id) {
        return new TestPlugin()
                .file(
                        "META-INF/ladder-plugin.properties",
                        "id=%s\nname=Test\nversion=1.0\napiLevel=1\nstep=dialogue\n".formatted(id))
                .file("META-INF/beans.xml", "")
                .file("messages/" + id + "_da.properties", "hello=Hej\n")
                .file("messages/" + id + "_en.properties", "hello=Hello\n");
    }

    /** Adds a file, or replaces it. */
    public TestPlugin file(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a file as it is. */
    public TestPlugin raw(String name, Path content) {
        try {
            files.put(name, Files.readAllBytes(content));
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes a file out again. */
    public TestPlugin without(String name) {
        files.remove(name);
        return this;
    }

    /** Adds a class; the jakarta and Stigen packages most used are imported. */
    public TestPlugin type(String packageName, String source) {
        String name = source.replaceFirst("(?s).*?(class|interface|record) (\\w+).*", "$2");
        sources.put(packageName + "." + name, """
                package %s;
                import jakarta.enterprise.context.*; import jakarta.enterprise.inject.*; import jakarta.inject.*;
                import jakarta.faces.convert.*; import jakarta.faces.validator.*; import jakarta.persistence.*;
                import jakarta.servlet.annotation.*; import dk.stigen.api.text.*; import dk.stigen.spi.plugin.*;
                %s
                """.formatted(packageName, source));
        return this;
    }

    /** Compiles it and writes its JAR into the folder. */
    public Path in(Path folder) {
        return in(folder, "ladder-test.jar");
    }

    /** Compiles it and writes its JAR into the folder under the given name. */
    public Path in(Path folder, String name) {
        try {
            Path jar = folder.resolve(name);
            try (OutputStream file = Files.newOutputStream(jar);
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                    add(zip, entry.getKey(), entry.getValue());
                }
                for (Map.Entry<String, byte[]> compiled :
                        compiled(Files.createTempDirectory(folder, "classes")).entrySet()) {
                    add(zip, compiled.getKey(), compiled.getValue());
                }
            }
            return jar;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Map<String, byte[]> compiled(Path folder) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        if (sources.isEmpty()) {
            return classes;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            List<Source> units = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            if (!compiler.getTask(said, manager, null, List.of("--release", "17", "-proc:none"), null, units)
                    .call()) {
                throw new AssertionError(said.toString());
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                // what stands in for the API is not the plugin's
                if (!name.startsWith("dk/stigen/api/") && !name.startsWith("dk/stigen/portal/")) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
        }
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
