// SPDX-License-Identifier: MPL-2.0
/** What the portal remembers of its plugins: the municipality's switch for each step, and the version that was active last. */
@NullMarked
package dk.stigen.persistence.plugin;

import org.jspecify.annotations.NullMarked;
