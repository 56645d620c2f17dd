// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What somebody has typed and not yet published, with the rules for what may be. */
record NeedDraft(
        PlainText title, PlainText beneficiaries, PlainText body, boolean checkRequired, List<ShiftDraft> shifts) {

    static final int LONGEST_TITLE = 150;
    static final int LONGEST_BENEFICIARIES = 200;
    static final int LONGEST_BODY = 5000;

    NeedDraft {
        shifts = List.copyOf(shifts);
    }

    /** Returns what is wrong, field by field, a shift's fields with its place in the list behind; empty when it may be published now. */
    Map<String, MessageKey> faults(int mostShifts, Instant now) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        check(faults, "title", title, LONGEST_TITLE);
        check(faults, "beneficiaries", beneficiaries, LONGEST_BENEFICIARIES);
        check(faults, "body", body, LONGEST_BODY);
        if (shifts.isEmpty() || shifts.size() > mostShifts) {
            faults.put("shifts", MessageKey.of("volunteering.fault.shifts", mostShifts));
        }
        for (int i = 0; i < shifts.size(); i++) {
            int place = i;
            shifts.get(i).faults(now).forEach((field, fault) -> faults.put(field + place, fault));
        }
        return faults;
    }

    /** Returns what whoever wrote it should be told before it is sent, field by field. */
    Map<String, String> warnings(TextScreening screening, Locale locale) {
        Map<String, String> warnings = new LinkedHashMap<>();
        screening.warning(title, locale).ifPresent(warning -> warnings.put("title", warning));
        screening.warning(beneficiaries, locale).ifPresent(warning -> warnings.put("beneficiaries", warning));
        screening.warning(body, locale).ifPresent(warning -> warnings.put("body", warning));
        return warnings;
    }

    /** Returns it without what looks like a CPR number. */
    NeedDraft masked(TextScreening screening) {
        return new NeedDraft(
                screening.masked(title),
                screening.masked(beneficiaries),
                screening.masked(body),
                checkRequired,
                shifts);
    }

    /** Returns when the last of its shifts ends; only for a draft without faults. */
    Instant endsAt() {
        return shifts.stream()
                .map(ShiftDraft::endsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static void check(Map<String, MessageKey> faults, String field, PlainText text, int max) {
        if (text.isEmpty()) {
            faults.put(field, MessageKey.of("volunteering.fault.empty"));
        } else if (text.length() > max) {
            faults.put(field, MessageKey.of("volunteering.fault.long", max, text.length(), text.length() - max));
        }
    }
}
