// SPDX-License-Identifier: MPL-2.0
/** What the municipality promises with its answers: who keeps it, the milestones on the way, how far it is and by when it says so again. */
@NullMarked
package dk.stigen.portal.promise;

import org.jspecify.annotations.NullMarked;
