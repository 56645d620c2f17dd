// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of a plugin as they go into its JAR.
 *
 * @param folder the folder of its classes and resources, or its JAR
 * @param loader what loads its classes
 */
public record PluginFiles(Path folder, ClassLoader loader) {

    static PluginFiles of(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new PluginFiles(place, type.getClassLoader());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The classes of the plugin are at no place that can be read.", e);
        }
    }

    /** Returns the paths of all files, with {@code /} between folders, in their order. */
    public List<String> paths() {
        return read(root -> {
            try (Stream<Path> all = Files.walk(root)) {
                return all.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
        });
    }

    /** Returns the paths below a folder that end in this way. */
    public List<String> paths(String below, String ending) {
        return paths().stream()
                .filter(path -> path.startsWith(below) && path.endsWith(ending))
                .toList();
    }

    /** Returns the text of a file, empty where it is not there. */
    public Optional<String> text(String path) {
        return content(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns the content of a file, empty where it is not there. */
    public Optional<byte[]> content(String path) {
        return read(root -> {
            Path file = root.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        });
    }

    /** Returns the names of all classes but those that only describe a package. */
    public List<String> classNames() {
        return paths("", ".class").stream()
                .filter(path -> !path.endsWith("-info.class"))
                .map(path ->
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                .toList();
    }

    /** Packs the files as the build will. */
    public Path pack(Path jar) {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String path : paths()) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(content(path).orElseThrow());
                zip.closeEntry();
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Reading<T> reading) {
        try {
            if (Files.isDirectory(folder)) {
                return reading.in(folder);
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder)) {
                return reading.in(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T in(Path root) throws IOException;
    }
}
