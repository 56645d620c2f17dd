// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at the directory of an office document, which is a ZIP file; its parts stay packed. */
final class PackedFile {

    private static final int MOST_PARTS = 5_000;

    /** What may come out of it: more than any text and pictures of ten megabytes do. */
    private static final long MOST_UNPACKED = 200_000_000;

    /** A part of some size that shrank more than this is made of nothing but repetition. */
    private static final long MOST_SHRUNK = 200;

    private static final long SOME_SIZE = 10_000_000;

    private PackedFile() {}

    static Outcome judge(Path file, Kind kind) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return Outcome.PACKED;
            }
            long unpacked = 0;
            for (ZipEntry part : Collections.list(zip.entries())) {
                unpacked += part.getSize();
                if (part.getSize() > SOME_SIZE && part.getSize() > MOST_SHRUNK * part.getCompressedSize()) {
                    return Outcome.PACKED;
                }
                if (isProgram(part.getName())) {
                    return Outcome.KIND;
                }
            }
            if (unpacked > MOST_UNPACKED) {
                return Outcome.PACKED;
            }
            return is(zip, kind) ? Outcome.DONE : Outcome.MISMATCH;
        } catch (ZipException e) {
            return Outcome.DAMAGED;
        }
    }

    /** A document with macros has another ending, by which its readers are warned. */
    private static boolean isProgram(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    private static boolean is(ZipFile zip, Kind kind) throws IOException {
        if (zip.getEntry(kind.mainPart()) == null) {
            return false;
        }
        if (!kind.isOpenDocument()) {
            return zip.getEntry("[Content_Types].xml") != null;
        }
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(type)) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII)
                    .strip()
                    .equals(kind.mediaType());
        }
    }
}
