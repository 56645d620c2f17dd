// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.crowdsourcing.proposal.TextLimits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an official has typed of a valuation, with the rules for what may be. */
record ValuationDraft(PlainText department, Optional<Verdict> verdict, Optional<Long> cost, PlainText reasons) {

    static final int DEPARTMENT_MIN = 2;
    static final int DEPARTMENT_MAX = 100;
    static final int REASONS_MIN = 10;
    static final int REASONS_MAX = 5000;

    /** More than any municipality has. */
    static final long COST_MAX = 999_999_999_999L;

    /** Returns what is wrong, field by field; empty when it may be published. */
    Map<String, MessageKey> faults() {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        TextLimits.check(faults, "department", department, DEPARTMENT_MIN, DEPARTMENT_MAX);
        if (verdict.isEmpty()) {
            faults.put("verdict", MessageKey.of("crowdsourcing.fault.verdict"));
        }
        if (cost.filter(kroner -> kroner < 0 || kroner > COST_MAX).isPresent()) {
            faults.put("cost", MessageKey.of("crowdsourcing.fault.cost", COST_MAX));
        }
        TextLimits.check(faults, "reasons", reasons, REASONS_MIN, REASONS_MAX);
        return faults;
    }
}
