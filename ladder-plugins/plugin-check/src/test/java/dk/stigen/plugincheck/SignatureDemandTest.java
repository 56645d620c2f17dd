// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BadSignature;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs with the JDK's own tools, as a supplier does. */
class SignatureDemandTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private Path keys;
    private Path jar;

    @BeforeEach
    void prepare() {
        keys = folder.resolve("keys.p12");
        jar = TestPlugin.named("meeting").in(folder);
    }

    @Test
    void asksForNothingUnlessToldTo() {
        assertThat(problems(SignatureDemand.NONE)).isEmpty();
    }

    @Test
    void refusesAJarWithoutASignatureWhereOneIsRequired() {
        assertThat(problems(SignatureDemand.ANY))
                .containsExactly(new BadSignature("ladder-test.jar", "it is not signed"));
    }

    @Test
    void acceptsASignedJar() throws Exception {
        sign("supplier");

        assertThat(problems(SignatureDemand.ANY)).isEmpty();
        assertThat(problems(SignatureDemand.by(certificate("supplier")))).isEmpty();
    }

    @Test
    void refusesTheSignatureOfSomebodyElse() throws Exception {
        sign("stranger");
        makeKey("supplier");

        assertThat(problems(SignatureDemand.by(certificate("supplier"))))
                .containsExactly(new BadSignature("ladder-test.jar", "it is signed with another certificate"));
    }

    @Test
    void noticesAFileThatWasChangedAfterwards() throws Exception {
        sign("supplier");
        put("messages/meeting_da.properties", "hello=Andet");

        assertThat(problems(SignatureDemand.NONE)).singleElement().isInstanceOf(BadSignature.class);
    }

    @Test
    void noticesAFileThatWasAddedAfterwards() throws Exception {
        sign("supplier");
        put("com/example/extra.txt", "x");

        assertThat(problems(SignatureDemand.NONE))
                .containsExactly(new BadSignature("ladder-test.jar", "not signed are com/example/extra.txt"));
    }

    private List<PluginProblem> problems(SignatureDemand demand) {
        return PluginCheck.of(jar).demanding(demand).run().problems();
    }

    private void put(String name, String content) throws Exception {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path file = files.getPath(name);
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, content);
        }
    }

    private void sign(String who) throws Exception {
        makeKey(who);
        run("jarsigner", "-keystore", keys.toString(), "-storepass", PASSWORD, jar.toString(), who);
    }

    private void makeKey(String who) throws Exception {
        run(
                "keytool",
                "-genkeypair",
                "-alias",
                who,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + who,
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD,
                "-storetype",
                "PKCS12");
    }

    private X509Certificate certificate(String who) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keys)) {
            store.load(file, PASSWORD.toCharArray());
        }
        return (X509Certificate) store.getCertificate(who);
    }

    private static void run(String tool, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}
