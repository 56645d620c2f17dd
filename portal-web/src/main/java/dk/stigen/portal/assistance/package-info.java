// SPDX-License-Identifier: MPL-2.0
/** Officials act for citizens who cannot use the portal themselves, and everything they do is written down. */
@NullMarked
package dk.stigen.portal.assistance;

import org.jspecify.annotations.NullMarked;
