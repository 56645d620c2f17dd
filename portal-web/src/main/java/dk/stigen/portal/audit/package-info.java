// SPDX-License-Identifier: MPL-2.0
/**
 * The audit log: who acts is known here and nowhere else, and administrators read here in words what was written down.
 *
 * <p>How the chain is written and verified stands in {@code dk.stigen.persistence.audit}.
 */
@NullMarked
package dk.stigen.portal.audit;

import org.jspecify.annotations.NullMarked;
