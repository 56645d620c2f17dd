// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.settings.Scope;
import java.util.Optional;

/**
 * A value and where it comes from.
 *
 * @param scope where it was chosen, empty for the standard
 */
public record Held<T>(T value, Optional<Scope> scope) {}
