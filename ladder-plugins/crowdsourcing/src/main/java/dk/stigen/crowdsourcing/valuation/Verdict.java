// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

/** Whether a department thinks that a proposal can be done. */
public enum Verdict {
    FEASIBLE,
    PARTLY,
    INFEASIBLE
}
