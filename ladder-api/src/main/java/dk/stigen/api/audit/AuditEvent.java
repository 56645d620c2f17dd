// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.audit;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * What somebody has done.
 *
 * <p>An entry can never be changed or removed, not even when a person is erased. So neither act nor details hold personal data: no name, no
 * address, nothing that somebody has typed. People are named by their number.
 *
 * @param act what was done, as the key of its words in the bundle of the plugin whose id it begins with, as in {@code crowdsourcing.answered};
 *     the portal's own begin with {@code portal.}; at most 120 letters, digits and dots
 * @param subject what it was done to
 * @param details what else tells the act from others of its kind, at most 10; copied. A name is 1 to 40 letters and digits, and the words for
 *     it stand under the act's key, a dot and the name, as in {@code crowdsourcing.answered.kind}; a value is one line of at most 200 characters, and
 *     is shown as it is unless the bundle has words for it too, as under {@code crowdsourcing.answered.kind.DECLINED}
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record AuditEvent(String act, AuditSubject subject, Map<String, String> details) {

    private static final Pattern ACT = Pattern.compile("[a-z][a-z0-9]{2,29}(\\.[A-Za-z0-9]+)+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");
    private static final int LONGEST_ACT = 120;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_DETAILS = 10;

    /** @throws IllegalArgumentException if the act, a name or a value has another form, or the details are too many */
    public AuditEvent {
        requireNonNull(subject);
        details = Map.copyOf(details);
        if (act.length() > LONGEST_ACT || !ACT.matcher(act).matches()) {
            throw new IllegalArgumentException(
                    "An act is a message key that begins with a plugin's id or 'portal', not '" + act + "'.");
        }
        if (details.size() > MOST_DETAILS) {
            throw new IllegalArgumentException("An act has at most " + MOST_DETAILS + " details.");
        }
        details.forEach(AuditEvent::check);
    }

    private static void check(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A detail's name is 1 to 40 letters and digits, not '" + name + "'.");
        }
        if (value.length() > LONGEST_VALUE || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The detail '" + name + "' is one line of at most " + LONGEST_VALUE + " characters.");
        }
    }

    /** Returns an act that its subject tells enough of. */
    public static AuditEvent of(String act, AuditSubject subject) {
        return new AuditEvent(act, subject, Map.of());
    }
}
