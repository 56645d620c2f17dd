// SPDX-License-Identifier: MPL-2.0
/**
 * What people can do in the plugin, and the plugin's own rules about it.
 *
 * <p>What to expect: officials set for each activity and phase who may do each action, in a table that the portal makes. What not to expect: to be asked
 * about somebody whom the audience has already turned away.
 */
@NullMarked
package dk.stigen.spi.permission;

import org.jspecify.annotations.NullMarked;
