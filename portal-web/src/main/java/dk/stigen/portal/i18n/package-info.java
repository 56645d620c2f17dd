// SPDX-License-Identifier: MPL-2.0
/** The reader's language, and how dates and numbers look in it. Danish comes first; a cookie holds another choice. */
@NullMarked
package dk.stigen.portal.i18n;

import org.jspecify.annotations.NullMarked;
