// SPDX-License-Identifier: MPL-2.0
/**
 * {@code ./stigen bench}: what a request costs in a portal that runs, in processor time of the portal and its database.
 *
 * <p>A {@link dk.stigen.launcher.bench.Scenario} is one page for one kind of visitor. The load comes from this process, whose own time is
 * not counted.
 */
@NullMarked
package dk.stigen.launcher.bench;

import org.jspecify.annotations.NullMarked;
