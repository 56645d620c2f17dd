// SPDX-License-Identifier: MPL-2.0
/**
 * What the plugin keeps about people, and how they get it and get rid of it. Mandatory for a plugin that stores anything.
 *
 * <p>What to expect: the portal shows the inventory, gathers the export, previews and asks for erasure; after it, an export is empty. What not to expect: to be asked about
 * what the portal itself keeps, such as names and logins.
 */
@NullMarked
package dk.stigen.spi.privacy;

import org.jspecify.annotations.NullMarked;
