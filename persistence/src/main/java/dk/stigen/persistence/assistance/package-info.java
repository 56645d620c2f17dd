// SPDX-License-Identifier: MPL-2.0
/** Citizens who cannot use the portal themselves and for whom officials act. */
@NullMarked
package dk.stigen.persistence.assistance;

import org.jspecify.annotations.NullMarked;
