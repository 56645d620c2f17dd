// SPDX-License-Identifier: MPL-2.0
/**
 * Who takes part: the person behind the current request, and the names of others.
 *
 * <p>What not to expect: e-mail addresses, roles of others, or a way to log somebody in. A plugin stores a {@link
 * dk.stigen.api.participant.ParticipantId} and asks for the name when it shows it.
 */
@NullMarked
package dk.stigen.api.participant;

import org.jspecify.annotations.NullMarked;
