// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.panels.input.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an official has typed about a consultation, with the rules for what may be.
 *
 * @param body the text, its paragraphs parted by empty lines
 */
record ConsultationDraft(PlainText title, PlainText introduction, PlainText body, Optional<LocalDate> lastDay) {

    static final int TITLE_MAX = 150;
    static final int INTRODUCTION_MAX = 5000;
    static final int BODY_MAX = 50_000;

    private static final int PARAGRAPHS_MOST = 200;
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

    /** Returns what is wrong, field by field; empty when it may be stored on this day. */
    Map<String, MessageKey> faults(LocalDate today) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        Texts.check(faults, "title", title, TITLE_MAX);
        Texts.check(faults, "introduction", introduction, INTRODUCTION_MAX);
        Texts.check(faults, "body", body, BODY_MAX);
        if (paragraphs(body.value()).size() > PARAGRAPHS_MOST) {
            faults.put("body", MessageKey.of("panels.fault.paragraphs", PARAGRAPHS_MOST));
        }
        if (lastDay.filter(day -> !day.isBefore(today)).isEmpty()) {
            faults.put("lastDay", MessageKey.of("panels.fault.lastDay"));
        }
        return faults;
    }

    /** Returns the paragraphs of a text in their order. */
    static List<String> paragraphs(String body) {
        return EMPTY_LINES
                .splitAsStream(body)
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
