// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.letter;

import dk.stigen.api.letter.Letter;
import dk.stigen.portal.outbox.FolderOut;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes letters into a folder, from where the municipality prints and posts them: a folder for each with its text and {@code letter.json}. */
record FolderPost(Path folder) {

    private static final String ABOUT = "letter.json";

    /** Writes the letter, or finds that it has been written before, and returns the receipt. */
    String send(Letter letter) throws IOException {
        return new FolderOut(folder, ABOUT).put(letter.externalId(), half -> write(letter, half));
    }

    private static void write(Letter letter, Path half) throws IOException {
        JsonObject about = Json.createObjectBuilder()
                .add("externalId", letter.externalId())
                .add("participant", letter.to().value())
                .add("recipient", letter.recipient())
                .add("address", Json.createArrayBuilder(letter.address()))
                .add("title", letter.title())
                .add("date", letter.at().toString())
                .build();
        Files.writeString(half.resolve("letter.txt"), letter.plain());
        Files.writeString(half.resolve("letter.html"), letter.html());
        Files.writeString(half.resolve(ABOUT), about.toString());
    }
}
