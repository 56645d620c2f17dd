// SPDX-License-Identifier: MPL-2.0
/** The virus scanner that files are shown to. */
@NullMarked
package dk.stigen.portal.attachment.scanner;

import org.jspecify.annotations.NullMarked;
