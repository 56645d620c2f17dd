// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.journal.JournalDocument;
import dk.stigen.api.journal.JournalRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderJournalTest {

    @TempDir
    Path root;

    private static JournalDocument document(String name, String content) {
        return new JournalDocument(
                name, "text/plain", () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static JournalRecord record(JournalDocument... documents) {
        return new JournalRecord(
                "answer/7/0",
                "initiative/3",
                "En grønnere havn",
                "Svar: Træer",
                Instant.parse("2026-11-26T10:00:00Z"),
                List.of("Freja Bang", "Vej og Park"),
                false,
                List.of(documents));
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesARecordWithItsDocumentsAndSaysWhere() throws IOException {
        String receipt =
                new FolderJournal(root).file(record(document("svar.html", "Ja."), document("plan.pdf", "%PDF")));

        assertThat(names(root)).containsExactly(receipt);
        assertThat(names(root.resolve(receipt))).containsExactly("1-svar.html", "2-plan.pdf", "record.json");
        assertThat(root.resolve(receipt).resolve("1-svar.html")).hasContent("Ja.");
        assertThat(root.resolve(receipt).resolve("record.json"))
                .content()
                .contains(
                        "\"externalId\":\"answer/7/0\"",
                        "\"id\":\"initiative/3\"",
                        "Freja Bang",
                        "\"access\":\"public\"");
    }

    @Test
    void filesTheSameOnceAndSaysTheSame() throws IOException {
        FolderJournal journal = new FolderJournal(root);
        String first = journal.file(record(document("svar.html", "Ja.")));

        assertThat(journal.file(record(document("svar.html", "Nej.")))).isEqualTo(first);
        assertThat(root.resolve(first).resolve("1-svar.html")).hasContent("Ja.");
    }

    @Test
    void aDocumentThatCannotBeReadLeavesNothingBehind() throws IOException {
        JournalDocument broken = new JournalDocument("væk.pdf", "application/pdf", () -> {
            throw new IOException("gone");
        });

        assertThatThrownBy(() -> new FolderJournal(root).file(record(document("svar.html", "Ja."), broken)))
                .isInstanceOf(IOException.class);
        assertThat(names(root)).isEmpty();
    }

    @Test
    void aNameLeadsNowhereElse() throws IOException {
        String receipt = new FolderJournal(root).file(record(document("../../etc/passwd", "x")));

        assertThat(names(root)).containsExactly(receipt);
        assertThat(names(root.resolve(receipt))).containsExactly("1-.._.._etc_passwd", "record.json");
    }

    @Test
    void aFolderThatIsAFileIsAFaultThatCanBeTriedAgain() throws IOException {
        Path taken = Files.writeString(root.resolve("taken"), "");

        assertThatThrownBy(() -> new FolderJournal(taken).file(record(document("svar.html", "Ja."))))
                .isInstanceOf(IOException.class);
    }
}
