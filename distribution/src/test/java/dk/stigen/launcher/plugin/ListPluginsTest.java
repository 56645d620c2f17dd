// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.launcher.plugin.ServerCommands.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListPluginsTest {

    private static final String MEETING = "id=meeting\nname=Meeting\nversion=1\napiLevel=1\nstep=dialogue\n";

    private final StringBuilder overlays = new StringBuilder();

    @TempDir
    private Path base;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(base.resolve("data"));
        Files.createDirectories(base.resolve("configuration"));
    }

    @Test
    void tellsWhatIsWrongWithAJarWithoutADescriptor() throws IOException {
        lay("aa11", "raw", "");

        assertThat(list(false))
                .containsPattern("raw .* UNUSABLE .* no plugin")
                .contains("    ladder-raw.jar has no META-INF/ladder-plugin.properties. Add the file");
    }

    @Test
    void tellsWhatIsWrongWithADescriptor() throws IOException {
        lay("aa11", "raw", "id=raw\nname=Raw\nversion=1\napiLevel=1\n");

        assertThat(list(false))
                .contains("    The descriptor in ladder-raw.jar cannot be used: ", "lacks 'step'. Correct META-INF");
    }

    @Test
    void tellsWhatThePortalSaysOfAJarThatItLeavesOut() throws IOException {
        lay("aa11", "meeting", MEETING);
        lay("bb22", "copy", MEETING);
        Files.writeString(base.resolve("data/stigen-plugins.json"), """
                {"written": "2026-01-01T00:00:00Z", "plugins": [{"id": "meeting", "state": "ACTIVE", "problems": []}],
                 "unusable": [{"file": "ladder-copy.jar", "problem": "The id is taken. Choose another."}]}""");

        assertThat(list(true))
                .containsPattern(
                        "meeting .* ACTIVE .*\\R.*meeting .* UNUSABLE .*\\R    The id is taken. Choose another.");
    }

    private void lay(String hash, String name, String descriptor) throws IOException {
        Path content =
                base.resolve("data/content").resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        Files.createDirectories(content);
        try (OutputStream file = Files.newOutputStream(content.resolve("content"));
                ZipOutputStream jar = new ZipOutputStream(file)) {
            jar.putNextEntry(new ZipEntry(descriptor.isEmpty() ? "readme" : "META-INF/ladder-plugin.properties"));
            jar.write(descriptor.getBytes(StandardCharsets.UTF_8));
        }
        overlays.append("""
                <deployment-overlay name="%s"><content path="/WEB-INF/lib/ladder-%s.jar" content="%s"/>
                <deployment name="portal.war"/></deployment-overlay>
                """.formatted(name, name, hash));
    }

    private String list(boolean running) throws IOException {
        Files.writeString(base.resolve("configuration/standalone.xml"), "<server>" + overlays + "</server>");
        Place place = new Place(base, base, Optional.empty(), Optional.empty());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Site site = new Site(place, new Server(running), null, Duration.ZERO);
        new ListPlugins(site, new PrintStream(said, true, StandardCharsets.UTF_8)).run();
        return said.toString(StandardCharsets.UTF_8);
    }

    /** A server that nobody changes. */
    private record Server(boolean areLive) implements Commands {

        @Override
        public Outcome change(List<String> operations) {
            throw new AssertionError("Listing changes nothing.");
        }

        @Override
        public void proveIdentity() {
            throw new AssertionError("Listing asks nothing of the server.");
        }
    }
}
