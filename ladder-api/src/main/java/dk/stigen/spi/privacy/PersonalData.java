// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.privacy;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * One category of personal data that the plugin keeps.
 *
 * @param key its name within the plugin, as in {@code supports}: 3 to 30 lower-case letters and digits
 * @param what what is kept, in words that the person understands
 * @param purpose what it is kept for
 * @param basis why it may be kept
 * @param retention for how long after it was last used, or empty for as long as the activity is kept
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record PersonalData(
        String key, MessageKey what, MessageKey purpose, LegalBasis basis, Optional<Period> retention) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{2,29}");

    /** @throws IllegalArgumentException if the key has another form */
    public PersonalData {
        requireNonNull(what);
        requireNonNull(purpose);
        requireNonNull(basis);
        requireNonNull(retention);
        checkKey(key);
    }

    static void checkKey(String key) {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "A category's key is 3 to 30 lower-case letters and digits, not '" + key + "'.");
        }
    }
}
