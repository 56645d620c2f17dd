// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.settings;

import java.util.Optional;

/**
 * One thing that an official chooses.
 *
 * @param value the text to store, empty to let the wider place decide again
 * @param secret whether the history must not tell it
 */
public record Choice(String key, Optional<String> value, boolean secret) {}
