// SPDX-License-Identifier: MPL-2.0
/** The plugin in a running portal: installed by {@code stigen plugin}, seen in a browser as each role. */
@NullMarked
package dk.stigen.tck.portal;

import org.jspecify.annotations.NullMarked;
