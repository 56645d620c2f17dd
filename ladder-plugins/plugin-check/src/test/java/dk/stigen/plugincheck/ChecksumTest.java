// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.spi.plugin.PluginProblem.BadChecksum;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void prepare() {
        jar = TestPlugin.named("meeting").in(folder);
    }

    @Test
    void refusesAJarThatIsNotWhatTheSupplierPutItsSumBeside() throws Exception {
        write("ladder-test.jar.sha256", "00ff  ladder-test.jar\n");

        assertThat(PluginCheck.of(jar).run().problems()).containsExactly(new BadChecksum("ladder-test.jar", "00ff"));
    }

    @Test
    void acceptsTheSumBesideItHoweverItIsWritten() throws Exception {
        write("ladder-test.jar.sha256", sum().toUpperCase(Locale.ROOT) + " *ladder-test.jar\n");

        assertThat(PluginCheck.of(jar).run().problems()).isEmpty();
    }

    @Test
    void acceptsAJarInTheListOfWhatIsAllowedUnderWhateverName() throws Exception {
        Path allowed = write("ALLOWED", "00ff  other.jar\n" + sum() + "  test.jar\n");

        assertThat(PluginCheck.of(jar).allowedBy(allowed).run().problems()).isEmpty();
    }

    @Test
    void refusesAJarThatIsNotInTheListOfWhatIsAllowed() throws Exception {
        Path others = write("OTHERS", "00ff  ladder-test.jar\n\n");

        assertThat(PluginCheck.of(jar).allowedBy(others).run().problems())
                .containsExactly(new BadChecksum("ladder-test.jar", "in OTHERS"));
    }

    @Test
    void refusesEveryJarWhereTheListIsNotThere() {
        assertThat(PluginCheck.of(jar)
                        .allowedBy(folder.resolve("NOWHERE"))
                        .run()
                        .passes())
                .isFalse();
    }

    private Path write(String file, String content) throws Exception {
        return Files.writeString(folder.resolve(file), content);
    }

    private String sum() throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }
}
