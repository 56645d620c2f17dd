// SPDX-License-Identifier: MPL-2.0
/**
 * The audit log: who did what, written down for good.
 *
 * <p>What to expect: an entry is written with the act or not at all, it tells who acted and on whose behalf, each entry holds the hash of the
 * one before, and neither the portal nor a plugin can change or remove one. Record what somebody may have to answer for: an answer on the
 * municipality's behalf, a decision, what was hidden or removed. Administrators read the log in words.
 *
 * <pre>{@code
 * @Inject AuditLog audit;
 *
 * @Transactional
 * public void answer(Proposal proposal, Answer answer) {
 *     proposal.answer(answer);
 *     audit.record(new AuditEvent(
 *             "crowdsourcing.answered", AuditSubject.of(proposal.ref()), Map.of("kind", answer.kind().name())));
 * }
 * }</pre>
 *
 * with {@code crowdsourcing.answered=Answered a proposal} and {@code crowdsourcing.answered.kind=Kind of answer} in the plugin's bundle.
 *
 * <p>What not to expect: a way to read the log or to take something back; a place for personal data, since an entry outlives the
 * erasure of whoever it tells of; an entry outside a transaction, or one of an act that was rolled back; a log of what people merely read.
 */
@NullMarked
package dk.stigen.api.audit;

import org.jspecify.annotations.NullMarked;
