// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerConfigurationTest {
    private static final Instant INSTALLED = Instant.parse("2026-02-01T00:00:00Z");

    @TempDir
    private Path base;

    @Test
    void readsTheOverlaysThatLieOnThePortalAndWhenTheyCame() throws IOException {
        Files.createDirectories(base.resolve("configuration"));
        Files.writeString(base.resolve("configuration/standalone.xml"), """
                <server xmlns="urn:jboss:domain:20.0">
                  <deployments><deployment name="portal.war"><content sha1="ff"/></deployment></deployments>
                  <deployment-overlays>
                    <deployment-overlay name="panels">
                      <content path="/WEB-INF/lib/ladder-panels.jar" content="abcdef"/>
                      <deployment name="portal.war"/>
                    </deployment-overlay>
                    <deployment-overlay name="detached"><content path="/x" content="abcdef"/></deployment-overlay>
                    <deployment-overlay name="unknown-age"><content path="/x" content="123456"/><deployment name="portal.war"/></deployment-overlay>
                  </deployment-overlays>
                </server>
                """);
        Path content =
                Files.createDirectories(base.resolve("data/content/ab/cdef")).resolve("content");
        Files.writeString(content, "jar");
        Files.setLastModifiedTime(content, FileTime.from(INSTALLED));

        assertThat(new ServerConfiguration(base).overlaysOf("portal.war"))
                .containsExactly(new Overlay("panels", INSTALLED), new Overlay("unknown-age", Instant.EPOCH));
    }
}
