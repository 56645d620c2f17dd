// SPDX-License-Identifier: MPL-2.0
/** What waits for another system: stored together with what happened, and handed over afterwards. */
@NullMarked
package dk.stigen.persistence.outbox;

import org.jspecify.annotations.NullMarked;
