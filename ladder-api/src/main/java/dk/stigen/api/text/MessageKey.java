// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.text;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A text in a bundle, with the values that it takes; the portal looks it up in the reader's language.
 *
 * @param key the key in the bundle {@code messages.<plugin id>}, as in {@code crowdsourcing.now}; one that begins with
 *     {@code portal.} stands in the portal's own bundle
 * @param arguments the values for {@code {0}}, {@code {1}} and so on in the pattern; copied, never null
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record MessageKey(String key, List<Object> arguments) {

    /** @throws IllegalArgumentException if the key is blank */
    public MessageKey {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A message key is not blank.");
        }
        arguments = List.copyOf(arguments);
    }

    /** Returns the key with the given values for its pattern. */
    public static MessageKey of(String key, Object... arguments) {
        return new MessageKey(key, List.of(arguments));
    }
}
