// SPDX-License-Identifier: MPL-2.0
/**
 * What officials can set about the plugin.
 *
 * <p>What to expect: forms, validation, help, history and freezing come from the portal. What not to expect: a call when a value is changed.
 * Ask {@code Settings} for the value when it is needed.
 */
@NullMarked
package dk.stigen.spi.settings;

import org.jspecify.annotations.NullMarked;
