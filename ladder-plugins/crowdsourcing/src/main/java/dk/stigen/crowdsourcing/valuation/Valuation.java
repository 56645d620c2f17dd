// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import java.time.Instant;
import java.util.Optional;

/**
 * What a department thinks of a proposal, for everybody to read.
 *
 * @param version how often it has been revised
 * @param department the department's name
 * @param cost what it would cost, in whole kroner; empty where nobody has reckoned it
 */
public record Valuation(
        long id, int version, String department, Verdict verdict, Optional<Long> cost, String reasons, Instant at) {}
