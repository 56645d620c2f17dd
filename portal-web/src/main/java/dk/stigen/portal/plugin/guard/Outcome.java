// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.guard;

import java.util.Optional;

/**
 * What a call into a plugin came to: an answer, a fault, or neither where it was refused.
 *
 * @param answer what the plugin answered
 * @param fault what it threw
 */
public record Outcome<T>(Optional<T> answer, Optional<Throwable> fault) {

    static <T> Outcome<T> of(T answer) {
        return new Outcome<>(Optional.of(answer), Optional.empty());
    }

    static <T> Outcome<T> failed(Throwable fault) {
        return new Outcome<>(Optional.empty(), Optional.of(fault));
    }

    static <T> Outcome<T> refused() {
        return new Outcome<>(Optional.empty(), Optional.empty());
    }
}
