// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Access;
import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.plugin.StepSwitch;
import dk.stigen.portal.plugin.PluginBeat;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.PluginState;
import dk.stigen.portal.plugin.start.UnusableJar;
import dk.stigen.spi.plugin.PluginDescriptor;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.Version;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

    private static final String FOLDER = "jboss.server.data.dir";
    private static final PluginHandle HANDLE = new PluginHandle(
            new PluginDescriptor(new PluginId("meeting"), "Meeting", Version.parse("1"), 1, LadderStep.DIALOGUE),
            PluginState.DISABLED,
            List.of(),
            Access.ENABLED);

    private final List<PluginHandle> handles = new ArrayList<>();
    private final List<UnusableJar> unusable = new ArrayList<>();
    private final StateFile file = new StateFile();
    private boolean starting;

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() {
        System.setProperty(FOLDER, folder.toString());
        file.registry = new Registry();
        file.engineRoom = new EngineRoom() {
            @Override
            List<PluginReport> reports(Map<String, DataVolume> measured) {
                return handles.stream()
                        .map(handle -> new PluginReport(
                                handle, StepSwitch.undecided(handle.id()), List.of(), List.of(), DataVolume.NONE))
                        .toList();
            }
        };
        file.volumes = new DataVolumes() {
            @Override
            Map<String, DataVolume> measure() {
                return Map.of();
            }
        };
    }

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty(FOLDER);
    }

    @Test
    void saysWhenThisDeploymentBegan() throws IOException {
        Instant before = Instant.now();
        file.begin(this);
        Instant after = Instant.now();
        file.write(new PluginBeat());

        assertThat(Instant.parse(read().getString("began"))).isBetween(before, after);
    }

    @Test
    void takesTheOldDeploymentsPlaceEvenWithoutAPlugin() throws IOException {
        file.write(new PluginBeat());

        assertThat(read().getJsonArray("plugins")).isEmpty();
    }

    @Test
    void tellsAtOnceThatAStartHasEnded() throws IOException {
        handles.add(HANDLE);
        starting = true;
        file.write(new PluginBeat());
        assertThat(read().getJsonArray("plugins").getJsonObject(0).getBoolean("starting"))
                .isTrue();

        starting = false;
        file.write(new PluginBeat());

        assertThat(read().getJsonArray("plugins").getJsonObject(0).getBoolean("starting"))
                .isFalse();
    }

    @Test
    void tellsWhatIsWrongWithAJarThatIsLeftOutAndWhatToDo() throws IOException {
        unusable.add(new UnusableJar("raw.jar", new PluginProblem.MissingDescriptor("raw.jar")));
        file.write(new PluginBeat());

        JsonObject jar = read().getJsonArray("unusable").getJsonObject(0);
        assertThat(jar.getString("file")).isEqualTo("raw.jar");
        assertThat(jar.getString("problem"))
                .startsWith("raw.jar has no META-INF/ladder-plugin.properties. Add the file");
    }

    private JsonObject read() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve("stigen-plugins.json")))) {
            return reader.readObject();
        }
    }

    private final class Registry extends PluginRegistry {

        @Override
        public List<PluginHandle> handles() {
            return handles;
        }

        @Override
        public boolean isStarting(PluginId id) {
            return starting;
        }

        @Override
        public List<UnusableJar> unusableJars() {
            return unusable;
        }
    }
}
