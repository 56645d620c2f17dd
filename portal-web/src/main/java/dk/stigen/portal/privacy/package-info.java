// SPDX-License-Identifier: MPL-2.0
/** What is kept about people across all plugins: told, handed out and erased. */
@NullMarked
package dk.stigen.portal.privacy;

import org.jspecify.annotations.NullMarked;
