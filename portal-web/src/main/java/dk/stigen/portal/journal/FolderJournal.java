// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.api.journal.JournalDocument;
import dk.stigen.api.journal.JournalRecord;
import dk.stigen.portal.outbox.FolderOut;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files into a folder, from where the municipality's journal fetches: a folder for each record with its documents and {@code record.json}, which is
 * there as a whole or not at all.
 */
record FolderJournal(Path folder) {

    private static final String ABOUT = "record.json";

    /** Files the record, or finds that it has been filed before, and returns the receipt. */
    String file(JournalRecord record) throws IOException {
        return new FolderOut(folder, ABOUT).put(record.externalId(), half -> write(record, half));
    }

    private static void write(JournalRecord record, Path half) throws IOException {
        JsonArrayBuilder documents = Json.createArrayBuilder();
        int number = 0;
        for (JournalDocument document : record.documents()) {
            number++;
            // a name that somebody chose for a file must not lead out of the folder, nor meet another's
            String file = number + "-" + document.name().replaceAll("[^\\p{L}\\p{N}._-]", "_");
            try (InputStream content = document.content().open()) {
                Files.copy(content, half.resolve(file));
            }
            documents.add(Json.createObjectBuilder()
                    .add("file", file)
                    .add("name", document.name())
                    .add("mediaType", document.mediaType()));
        }
        JsonObject about = Json.createObjectBuilder()
                .add("externalId", record.externalId())
                .add(
                        "case",
                        Json.createObjectBuilder().add("id", record.caseId()).add("title", record.caseTitle()))
                .add("title", record.title())
                .add("date", record.at().toString())
                .add("parties", Json.createArrayBuilder(record.parties()))
                .add("access", record.restricted() ? "restricted" : "public")
                .add("documents", documents)
                .build();
        Files.writeString(half.resolve(ABOUT), about.toString());
    }
}
