// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureLogTest {

    private static final Instant AT = Instant.parse("2026-11-26T01:02:03.456Z");
    private static final SubjectHash HASH = new SubjectHash("a key of some length".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void isEmptyUntilSomebodyIsErased() throws IOException {
        assertThat(new ErasureLog(folder.resolve("new")).read()).isEmpty();
    }

    @Test
    void tellsAgainWhatWasAddedAndNoName() throws IOException {
        ErasureLog log = new ErasureLog(folder.resolve("new"));
        LoggedErasure first = entry(7, "asta");
        LoggedErasure second = entry(8, "ole");

        log.add(List.of(first));
        log.add(List.of(second));

        assertThat(log.read()).containsExactly(first, second);
        assertThat(Files.readString(log.file())).doesNotContain("asta", "ole", "issuer");
    }

    @Test
    void goesOnAfterALineThatWasCutOff() throws IOException {
        ErasureLog log = new ErasureLog(folder);
        log.add(List.of(entry(7, "asta")));
        String whole = Files.readString(log.file());
        Files.writeString(log.file(), whole + whole.substring(0, 20));

        log.add(List.of(entry(8, "ole")));

        assertThat(log.read()).extracting(LoggedErasure::person).containsExactly(7L, 8L);
    }

    @Test
    void tellsWhoeverHadANumberFromWhoGotItLater() {
        assertThat(HASH.of("issuer", "asta"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(HASH.of("issuer", "asta"))
                .isNotEqualTo(HASH.of("issuer", "ole"))
                .isNotEqualTo(HASH.of("issuera", "sta"));
    }

    @Test
    void saysNothingToWhoeverHasAnotherKey() {
        SubjectHash other = new SubjectHash("another key".getBytes(StandardCharsets.UTF_8));

        assertThat(other.of("issuer", "asta")).isNotEqualTo(HASH.of("issuer", "asta"));
    }

    private static LoggedErasure entry(long person, String subject) {
        return new LoggedErasure(person, HASH.of("issuer", subject), AT);
    }
}
