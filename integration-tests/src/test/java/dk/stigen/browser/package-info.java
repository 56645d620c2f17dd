// SPDX-License-Identifier: MPL-2.0
/** People at a browser: who they are, what they see, and whether everybody can use it. */
@NullMarked
package dk.stigen.browser;

import org.jspecify.annotations.NullMarked;
