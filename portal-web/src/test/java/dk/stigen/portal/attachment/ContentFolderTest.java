// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    private static final UUID ID = UUID.fromString("12345678-1234-4234-8234-123456789abc");

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private ContentFolder contents;

    @BeforeEach
    void make() {
        contents = new ContentFolder(folder);
    }

    @Test
    void keepsContentWholeAndGivesPartsOfIt() throws IOException {
        contents.put(ID, Files.writeString(elsewhere.resolve("a"), "0123456789"));

        ByteArrayOutputStream read = new ByteArrayOutputStream();
        contents.write(ID, 2, 4, read);

        assertThat(read).hasToString("234");
        assertThat(files()).singleElement().asString().endsWith(ID.toString());
    }

    @Test
    void leavesNothingOfWhatCannotBeWritten() throws IOException {
        // the disk says no when it is moved there: something stands in its place
        Path place = folder.resolve("12").resolve(ID.toString());
        Files.createDirectories(place.resolve("in the way"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> contents.put(ID, Files.writeString(elsewhere.resolve("a"), "0123456789")));

        assertThat(files()).isEmpty();
    }

    @Test
    void sweepsWhatNobodyKnowsAndNothingElse() throws IOException {
        contents.put(ID, Files.writeString(elsewhere.resolve("a"), "known"));
        UUID unknown = UUID.randomUUID();
        contents.put(unknown, elsewhere.resolve("a"));
        Files.writeString(folder.resolve(UUID.randomUUID() + ".part"), "half");
        Files.writeString(folder.resolve("README"), "not ours");

        assertThat(contents.sweep(Instant.now().minusSeconds(3600), ID::equals)).isZero();
        assertThat(contents.sweep(Instant.now().plusSeconds(10), ID::equals)).isEqualTo(2);

        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(ID.toString(), "README");
    }

    @Test
    void aFullDiskIsToldFromOtherFaults() {
        assertThat(NoRoom.isCauseOf(new IllegalStateException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(NoRoom.isCauseOf(new IllegalStateException(new SQLException("could not extend file", "53100"))))
                .isTrue();
        assertThat(NoRoom.isCauseOf(new IOException("Broken pipe"))).isFalse();
        assertThat(NoRoom.isCauseOf(new SQLException("no", "23505"))).isFalse();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
