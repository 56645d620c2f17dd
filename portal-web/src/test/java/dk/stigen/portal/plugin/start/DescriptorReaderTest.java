// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem.DuplicateId;
import dk.stigen.spi.plugin.PluginProblem.InvalidDescriptor;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorReaderTest {

    private static final String PANELS = "id=panels\nname=Panels\nversion=1\napiLevel=1\nstep=panels\n";

    @TempDir
    Path folder;

    @Test
    void readsWhatAJarSaysOfItself() throws IOException {
        FoundJars found = DescriptorReader.read(List.of(jar("ladder-panels.jar", PANELS)));

        assertThat(found.unusable()).isEmpty();
        assertThat(found.plugins()).singleElement().satisfies(jar -> {
            assertThat(jar.file()).isEqualTo("ladder-panels.jar");
            assertThat(jar.descriptor().id().value()).isEqualTo("panels");
        });
    }

    @Test
    void leavesTheSecondJarOfAnIdOutInWhateverOrderTheyAreFound() throws IOException {
        URL first = jar("a.jar", PANELS);
        URL second = jar("b.jar", PANELS);

        for (List<URL> order : List.of(List.of(first, second), List.of(second, first))) {
            FoundJars found = DescriptorReader.read(order);

            assertThat(found.plugins()).extracting(PluginJar::file).containsExactly("a.jar");
            assertThat(found.unusable()).containsExactly(new UnusableJar("b.jar", new DuplicateId("panels", "a.jar")));
        }
    }

    @Test
    void namesTheFileOfADescriptorThatCannotBeRead() throws IOException {
        FoundJars found = DescriptorReader.read(List.of(jar("half.jar", "id=panels\n"), jar("ladder.jar", PANELS)));

        assertThat(found.plugins()).hasSize(1);
        assertThat(found.unusable())
                .containsExactly(new UnusableJar(
                        "half.jar",
                        new InvalidDescriptor("half.jar", "META-INF/ladder-plugin.properties lacks 'name'.")));
    }

    private URL jar(String name, String descriptor) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry(PluginDescriptor.PATH));
            out.write(descriptor.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return new URL("jar:" + file.toUri() + "!/" + PluginDescriptor.PATH);
    }
}
