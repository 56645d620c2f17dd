// SPDX-License-Identifier: MPL-2.0
/** Whether this node lives, whether it should get requests, and the trace that each request leaves in the log. */
@NullMarked
package dk.stigen.portal.health;

import org.jspecify.annotations.NullMarked;
