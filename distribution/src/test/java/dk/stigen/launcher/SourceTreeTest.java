// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    @TempDir
    private Path root;

    private String before;

    @BeforeEach
    void aProject() throws IOException {
        write("pom.xml");
        write("portal/src/main/java/A.java");
        before = fingerprint();
    }

    @Test
    void staysTheSameWhenNothingChanges() throws IOException {
        write("portal/target/classes/A.class");
        write("portal/src/test/java/ATest.java");
        write(".git/src/x");
        write("README.md");

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void seesANewFile() throws IOException {
        write("portal/src/main/webapp/a.xhtml");

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void seesARemovedFile() throws IOException {
        Files.delete(root.resolve("portal/src/main/java/A.java"));

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void seesAnOlderVersionToo() throws IOException {
        Files.setLastModifiedTime(root.resolve("pom.xml"), FileTime.from(Instant.EPOCH));

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    private String fingerprint() {
        return new SourceTree(root).fingerprint();
    }

    private void write(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.resolve("..").normalize());
        Files.writeString(path, file);
    }
}
