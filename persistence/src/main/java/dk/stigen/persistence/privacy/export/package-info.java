// SPDX-License-Identifier: MPL-2.0
/** The files that people ask for with everything that is kept about them. */
@NullMarked
package dk.stigen.persistence.privacy.export;

import org.jspecify.annotations.NullMarked;
