// SPDX-License-Identifier: MPL-2.0
/** What people have typed into forms and not sent yet: kept while they type, offered again, thrown away once it is sent. */
@NullMarked
package dk.stigen.portal.draft;

import org.jspecify.annotations.NullMarked;
