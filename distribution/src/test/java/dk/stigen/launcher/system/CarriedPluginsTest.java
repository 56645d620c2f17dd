// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.launcher.guard.LaidOver;
import dk.stigen.launcher.guard.ServerConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriedPluginsTest {

    private static final String OWN = overlay("crowdsourcing", "aa11", true);
    private static final String THIRD = overlay("example", "bb22", true);
    private static final String BROKEN = overlay("broken", "cc33", false);

    @TempDir
    private Path folder;

    private Path old;
    private Path fresh;

    @BeforeEach
    void prepare() throws IOException {
        old = server("old", "", OWN);
        fresh = server("fresh", "", overlay("crowdsourcing", "dd44", true));
    }

    @Test
    void leavesAloneWhatHasNothingInstalled() throws IOException {
        String before = Files.readString(fresh.resolve("configuration/standalone.xml"));

        assertThat(carry()).isEmpty();
        assertThat(fresh.resolve("configuration/standalone.xml")).hasContent(before);
    }

    @Test
    void bringsTheirPluginsOverWithTheirContent() throws IOException {
        server("old", "", OWN + THIRD);

        assertThat(carry()).containsExactly("example");
        assertThat(new ServerConfiguration(fresh).plugins())
                .extracting(LaidOver::name)
                .containsExactly("crowdsourcing", "example");
        assertThat(new ServerConfiguration(fresh).plugins())
                .allSatisfy(plugin -> assertThat(plugin.jar()).exists());
    }

    @Test
    void takesTheBuildsOwnPluginsFromTheBuild() throws IOException {
        server("old", "", OWN + THIRD);
        carry();

        assertThat(new ServerConfiguration(fresh).plugins().get(0).jar()).hasContent("dd44");
    }

    @Test
    void leavesOffThePortalWhatWasTakenOff() throws IOException {
        server("old", "", OWN + BROKEN);
        carry();

        assertThat(new ServerConfiguration(fresh).plugins())
                .extracting(LaidOver::onPortal)
                .containsExactly(true, false);
    }

    @Test
    void remembersWhichAreDisabledAndNoOtherProperty() throws IOException {
        server(
                "old",
                "<system-properties><property name=\"stigen.plugin.example\" value=\"disabled\"/>"
                        + "<property name=\"other\" value=\"x\"/></system-properties>",
                OWN + THIRD);
        carry();

        assertThat(new ServerConfiguration(fresh).disabled()).containsExactly("example");
        // the server wants it right behind its extensions
        assertThat(Files.readString(fresh.resolve("configuration/standalone.xml")))
                .containsPattern("</extensions>\\s*<system-properties>")
                .doesNotContain("other");
    }

    @Test
    void hasNothingToBringTheFirstTime() {
        assertThat(new CarriedPlugins(folder.resolve("nowhere"), fresh).carry()).isEmpty();
    }

    private List<String> carry() {
        return new CarriedPlugins(old, fresh).carry();
    }

    private Path server(String name, String properties, String overlays) throws IOException {
        Path base = folder.resolve(name);
        Files.createDirectories(base.resolve("configuration"));
        Files.writeString(base.resolve("configuration/standalone.xml"), """
                <server xmlns="urn:jboss:domain:20.0">
                  <extensions><extension module="x"/></extensions>%s
                  <deployments><deployment name="portal.war"><content sha1="ff00"/></deployment></deployments>
                  <deployment-overlays>%s</deployment-overlays>
                </server>
                """.formatted(properties, overlays));
        for (String hash : new String[] {"aa11", "bb22", "cc33", "dd44"}) {
            if (overlays.contains(hash)) {
                Path content = base.resolve("data/content")
                        .resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2));
                Files.createDirectories(content);
                Files.writeString(content.resolve("content"), hash);
            }
        }
        return base;
    }

    private static String overlay(String name, String hash, boolean onPortal) {
        return "<deployment-overlay name=\"%s\"><content path=\"/WEB-INF/lib/ladder-%s.jar\" content=\"%s\"/>%s</deployment-overlay>"
                .formatted(name, name, hash, onPortal ? "<deployment name=\"portal.war\"/>" : "");
    }
}
