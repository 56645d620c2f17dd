// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's log, read for why something failed. */
public record ServerLog(Path file) {

    private static final Pattern CAUSE = Pattern.compile("Caused by: [\\w.$]+: (.+)");

    /** Returns the log of the server that works in this folder. */
    public static ServerLog of(Path base) {
        return new ServerLog(base.resolve("log/server.log"));
    }

    /** Returns how long it is now, so that later one can ask for what came after. */
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Returns the innermost cause that was told last after the given place, in the server's words. */
    public Optional<String> lastCauseAfter(long place) throws IOException {
        Optional<String> last = Optional.empty();
        // the log is JSON: line ends inside a stack trace are escaped
        for (String line : textAfter(place).split("\n")) {
            Matcher cause = CAUSE.matcher(line.replace("\\n", "\n"));
            while (cause.find()) {
                String said = cause.group(1).replace("\\t", "").strip();
                // a line that ends so only announces others
                last = said.endsWith(":") ? last : Optional.of(said);
            }
        }
        return last;
    }

    private String textAfter(long place) throws IOException {
        try (InputStream stream = Files.newInputStream(file, StandardOpenOption.READ)) {
            // a log that is shorter now was begun anew
            if (place <= Files.size(file)) {
                stream.skipNBytes(place);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
