// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.panels.input.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an official has typed about a survey, with the rules for what may be.
 *
 * @param lastDay the last day on which it takes answers, empty where an official closes it
 */
record SurveyDraft(PlainText title, PlainText introduction, Identity identity, Optional<LocalDate> lastDay) {

    static final int TITLE_MAX = 150;
    static final int INTRODUCTION_MAX = 5000;

    /** Returns what is wrong, field by field; empty when it may be stored on this day. */
    Map<String, MessageKey> faults(LocalDate today) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        Texts.check(faults, "title", title, TITLE_MAX);
        Texts.check(faults, "introduction", introduction, INTRODUCTION_MAX);
        if (lastDay.filter(day -> day.isBefore(today)).isPresent()) {
            faults.put("lastDay", MessageKey.of("panels.fault.lastDay"));
        }
        return faults;
    }
}
