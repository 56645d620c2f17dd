// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.portal.attachment.FilesOfPerson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The file that a person fetches: the same data for programs in {@code data.json} and for reading in {@code data.html}, and the files that he has
 * sent in {@code files}.
 */
final class ExportArchive {

    /** What an archive, which is made in memory, takes of files; those beyond are named and can be fetched where they belong. */
    static final long MOST_OF_FILES = 40_000_000;

    private ExportArchive() {}

    static byte[] of(JsonObject export, String html, List<StoredAttachment> files, FilesOfPerson contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "data.html", html);
            add(zip, "data.json", indented(export));
            long left = MOST_OF_FILES;
            for (StoredAttachment file : files) {
                left -= file.bytes();
                if (left >= 0) {
                    zip.putNextEntry(new ZipEntry("files/" + file.id() + "/" + file.name()));
                    contents.write(file, zip);
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String indented(JsonObject export) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(export);
        }
        return text.toString();
    }
}
