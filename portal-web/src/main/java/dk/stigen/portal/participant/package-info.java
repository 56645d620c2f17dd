// SPDX-License-Identifier: MPL-2.0
/** Who is logged in, as pages, plugins and the REST API ask for it. */
@NullMarked
package dk.stigen.portal.participant;

import org.jspecify.annotations.NullMarked;
