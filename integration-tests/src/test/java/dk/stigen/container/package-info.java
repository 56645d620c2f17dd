// SPDX-License-Identifier: MPL-2.0
/** The portal and its plugins seen from within the server. */
@NullMarked
package dk.stigen.container;

import org.jspecify.annotations.NullMarked;
