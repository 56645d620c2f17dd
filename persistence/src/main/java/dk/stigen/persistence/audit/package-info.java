// SPDX-License-Identifier: MPL-2.0
/**
 * The audit log: entries that are only added to, each with the hash of the one before.
 *
 * <p>{@link dk.stigen.persistence.audit.AuditRow}, {@link dk.stigen.persistence.audit.AuditHash} and {@link
 * dk.stigen.persistence.audit.AuditChain} know the JDK alone: who writes the chain and who verifies it use the same ones.
 */
@NullMarked
package dk.stigen.persistence.audit;

import org.jspecify.annotations.NullMarked;
