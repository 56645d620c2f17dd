// SPDX-License-Identifier: MPL-2.0
/**
 * Text that is shown in the reader's language: keys into bundles, never sentences in code.
 *
 * <p>What to expect: the portal looks a key up in the reader's language and puts the values into its pattern; text that somebody typed is stored as it was,
 * but for what cannot be stored or seen. What not to expect: markup, which is shown as it was typed; a translation of what people write; or a fault for a key
 * that the bundle lacks. The key itself is shown then, and the test kit finds it first.
 */
@NullMarked
package dk.stigen.api.text;

import org.jspecify.annotations.NullMarked;
