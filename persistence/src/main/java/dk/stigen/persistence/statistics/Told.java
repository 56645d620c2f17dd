// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

import java.util.Optional;

/**
 * A figure as it may be told.
 *
 * @param span the key of the period
 * @param value empty where it is kept back
 */
public record Told(String span, About about, String which, Optional<Long> value) {}
