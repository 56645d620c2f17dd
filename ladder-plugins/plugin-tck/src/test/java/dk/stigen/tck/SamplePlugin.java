// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck;

import static dk.stigen.tck.plugin.Behaviour.CALENDAR;
import static dk.stigen.tck.plugin.Behaviour.CONTRIBUTIONS;
import static dk.stigen.tck.plugin.Behaviour.DEMO_DATA;
import static dk.stigen.tck.plugin.Behaviour.OPEN_DATA;
import static dk.stigen.tck.plugin.Behaviour.REST;

import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plugin of the files in {@code src/test/resources/garden}, in which a test changes what is to be found. */
final class SamplePlugin {

    private static final Path RIGHT = Path.of("src/test/resources/garden");

    private final Map<String, String> files;

    private SamplePlugin(Map<String, String> files) {
        this.files = files;
    }

    static SamplePlugin right() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(RIGHT)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(RIGHT.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SamplePlugin(files);
    }

    SamplePlugin with(String path, String text) {
        Map<String, String> more = new TreeMap<>(files);
        more.put(path, text);
        return new SamplePlugin(more);
    }

    SamplePlugin without(String path) {
        Map<String, String> fewer = new TreeMap<>(files);
        if (fewer.remove(path) == null) {
            throw new IllegalArgumentException(path);
        }
        return new SamplePlugin(fewer);
    }

    SamplePlugin changing(String path, String from, String to) {
        String text = files.getOrDefault(path, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not say " + from);
        }
        return with(path, text.replace(from, to));
    }

    /** Compiles and lays out the plugin in a folder, as Maven would. */
    PluginUnderTest in(Path folder) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            compile(folder);
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, SamplePlugin.class.getClassLoader());
            return PluginUnderTest.of((LadderPlugin) loader.loadClass("org.garden.GardenPlugin")
                            .getConstructor()
                            .newInstance())
                    .without(CONTRIBUTIONS, DEMO_DATA, OPEN_DATA, CALENDAR, REST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compile(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of("-nowarn", "-proc:none", "--release", "17", "-d", folder.toString());
            if (!compiler.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(java))
                    .call()) {
                throw new IllegalStateException(said.toString());
            }
            for (Path source : java) {
                Files.delete(source);
            }
        }
    }
}
