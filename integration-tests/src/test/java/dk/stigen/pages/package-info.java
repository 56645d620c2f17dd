// SPDX-License-Identifier: MPL-2.0
/** What people can do on the portal's pages; a page object each, and the tests beside them. */
@NullMarked
package dk.stigen.pages;

import org.jspecify.annotations.NullMarked;
