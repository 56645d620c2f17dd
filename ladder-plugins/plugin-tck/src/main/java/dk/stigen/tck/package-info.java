// SPDX-License-Identifier: MPL-2.0
/**
 * The test kit for ladder plugins. An author extends {@link dk.stigen.tck.LadderPluginTck} for what can be seen without a server.
 *
 * <p>What to expect: a failure is a sentence that says what to do. What not to expect: the plugin's own rules; test those beside it.
 */
@NullMarked
package dk.stigen.tck;

import org.jspecify.annotations.NullMarked;
