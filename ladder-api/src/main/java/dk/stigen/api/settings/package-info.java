// SPDX-License-Identifier: MPL-2.0
/**
 * What officials can set about a plugin: typed settings with defaults and bounds, and the values that hold now.
 *
 * <p>What to expect: the portal renders the form, checks what is typed, keeps the history and answers with the value that holds. What a
 * setting is called stands in the plugin's bundle under its key, its help under {@code <key>.help}, a choice's options under
 * {@code <key>.<option>}. What not to expect: a page of one's own for settings, or a value of another plugin.
 */
@NullMarked
package dk.stigen.api.settings;

import org.jspecify.annotations.NullMarked;
