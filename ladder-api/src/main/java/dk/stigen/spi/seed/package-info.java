// SPDX-License-Identifier: MPL-2.0
/** Believable demo data, for a portal that is tried out. What not to expect: any call where demo data is switched off. */
@NullMarked
package dk.stigen.spi.seed;

import org.jspecify.annotations.NullMarked;
