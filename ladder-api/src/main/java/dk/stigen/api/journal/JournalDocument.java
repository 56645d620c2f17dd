// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * A document of what is filed.
 *
 * @param name a file's name, not blank, as in {@code svar.html}
 * @param mediaType as in {@code text/html}
 * @param content opens what it holds, as often as it is asked
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record JournalDocument(String name, String mediaType, Content content) {

    /** Opens what a document holds. */
    @FunctionalInterface
    public interface Content {

        /** Returns its bytes, to be closed by whoever asks. */
        InputStream open() throws IOException;
    }

    /** @throws IllegalArgumentException if the name or the type is blank */
    public JournalDocument {
        if (name.isBlank() || mediaType.isBlank()) {
            throw new IllegalArgumentException("A document has a name and a media type.");
        }
        Objects.requireNonNull(content, "content");
    }
}
