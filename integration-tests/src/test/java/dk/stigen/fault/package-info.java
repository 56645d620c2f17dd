// SPDX-License-Identifier: MPL-2.0
/** What is left when a server dies, on a system of its own. */
@NullMarked
package dk.stigen.fault;

import org.jspecify.annotations.NullMarked;
