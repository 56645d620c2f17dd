// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file that a spreadsheet or a program has written.
 *
 * <p>What is valid UTF-8 is UTF-8: a Danish text in Windows-1252, as Excel writes it, never is once it holds an æ, ø or å.
 */
final class CsvText {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    static String of(byte[] bytes) throws BadFileException {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new BadFileException(Fault.of("workbook"));
        }
        if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
            throw new BadFileException(Fault.of("utf16"));
        }
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, WINDOWS))
                .orElseThrow(() -> new BadFileException(Fault.of("noText")));
        if (text.indexOf('\0') >= 0) {
            throw new BadFileException(Fault.of("noText"));
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
