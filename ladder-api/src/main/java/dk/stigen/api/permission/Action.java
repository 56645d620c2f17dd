// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.permission;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Something that people can do in a plugin, whose audience an official sets for each activity and phase.
 *
 * <p>What it is called stands in the plugin's bundle under the key, and what it means under {@code <key>.help}.
 *
 * @param key the plugin's id and a name, as in {@code crowdsourcing.support}
 * @param audience who may do it where nobody has decided otherwise
 * @param owed whether it is owed to those who have acted, as an answer is: it stays open where people can only read ({@link
 *     dk.stigen.api.activity.Access#READ_ONLY}), so that an initiative can end without promises that nobody can keep
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Action(String key, Audience audience, boolean owed) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{2,29}\\.[a-z][A-Za-z0-9]{1,39}");

    /** @throws IllegalArgumentException if the key has another form */
    public Action {
        requireNonNull(audience);
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("An action's key is '<plugin>.<name>', not '" + key + "'.");
        }
    }

    /**
     * Makes an action that ends where acting ends.
     *
     * @throws IllegalArgumentException if the key has another form
     */
    public Action(String key, Audience audience) {
        this(key, audience, false);
    }

    /** Returns the same as something that is owed. */
    public Action asOwed() {
        return new Action(key, audience, true);
    }
}
