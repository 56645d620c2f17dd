// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.moderation;

import java.util.Optional;

/**
 * What moderators have to do with one thing.
 *
 * @param latest what was decided last
 */
public record OnFile(long id, Matter matter, State state, Optional<Ruling> latest) {}
