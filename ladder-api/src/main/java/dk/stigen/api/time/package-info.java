// SPDX-License-Identifier: MPL-2.0
/**
 * The time that decides: one clock for all nodes, that of the database.
 *
 * <p>What not to expect: a time that goes on within a transaction, since it is the one at which the transaction began; calls at a certain time; or a
 * clock of the reader's own. Days begin in the municipality's zone, wherever the reader and the server are.
 */
@NullMarked
package dk.stigen.api.time;

import org.jspecify.annotations.NullMarked;
