// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.text.PlainText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two names have in common that a reader takes for the same: large and small letters, composed or not, and nothing unseen. */
final class NameKey {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private NameKey() {}

    static String of(String name) {
        String composed = Normalizer.normalize(new PlainText(name).value(), Normalizer.Form.NFC);
        String seen = UNSEEN.matcher(composed).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
