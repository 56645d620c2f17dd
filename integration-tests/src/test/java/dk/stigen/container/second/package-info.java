// SPDX-License-Identifier: MPL-2.0
/** A second plugin with tables and a persistence unit of its own. */
@NullMarked
package dk.stigen.container.second;

import org.jspecify.annotations.NullMarked;
