// SPDX-License-Identifier: MPL-2.0
/**
 * Who may do what: actions that plugins name, audiences that officials choose, and decisions that say why.
 *
 * <p>What to expect: {@link dk.stigen.api.permission.Permissions#decide} weighs the municipality's switches, the audience that holds now in the
 * activity and its phase, and the plugin's own rule. What not to expect: a plain yes or no. Every refusal says what the reader can
 * do about it, and the page shows that.
 */
@NullMarked
package dk.stigen.api.permission;

import org.jspecify.annotations.NullMarked;
