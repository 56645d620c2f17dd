// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer that an official has typed and not yet published, with the rules for what may be. */
record AnswerDraft(
        OfficialAnswer.Kind kind,
        PlainText body,
        PlainText department,
        @Nullable LocalDate until) {

    static final int BODY_MIN = 20;
    static final int BODY_MAX = 5000;
    static final int DEPARTMENT_MIN = 2;
    static final int DEPARTMENT_MAX = 100;

    /** Returns what is wrong, field by field; empty when it may be published today. */
    Map<String, MessageKey> faults(LocalDate today) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        boolean dated = kind == OfficialAnswer.Kind.NEEDS_TIME;
        if (dated && until == null) {
            faults.put("until", MessageKey.of("crowdsourcing.fault.until.missing"));
        } else if (dated && until != null && !until.isAfter(today)) {
            faults.put("until", MessageKey.of("crowdsourcing.fault.until.past"));
        } else if (!dated && until != null) {
            faults.put("until", MessageKey.of("crowdsourcing.fault.until.superfluous"));
        }
        ProposalDraft.check(faults, "department", department, DEPARTMENT_MIN, DEPARTMENT_MAX);
        ProposalDraft.check(faults, "body", body, BODY_MIN, BODY_MAX);
        return faults;
    }
}
