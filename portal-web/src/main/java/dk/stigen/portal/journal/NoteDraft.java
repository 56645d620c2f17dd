// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.journal.ConversationNote.Way;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A note as it is typed. */
record NoteDraft(Optional<LocalDate> heldOn, Optional<Way> way, PlainText withWhom, PlainText text) {

    static final int WITH_MAX = 200;
    static final int TEXT_MIN = 20;
    static final int TEXT_MAX = 10_000;

    /** Returns what is wrong, a key of the bundle for each field; empty when it may be stored today. */
    Map<String, String> faults(LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (heldOn.isEmpty()) {
            faults.put("heldOn", "note.fault.day.missing");
        } else if (heldOn.filter(day -> day.isAfter(today)).isPresent()) {
            faults.put("heldOn", "note.fault.day.future");
        } else if (heldOn.filter(day -> day.isBefore(today.minusYears(1))).isPresent()) {
            faults.put("heldOn", "note.fault.day.old");
        }
        if (way.isEmpty()) {
            faults.put("way", "note.fault.way");
        }
        if (withWhom.isEmpty()) {
            faults.put("withWhom", "note.fault.with.missing");
        } else if (withWhom.length() > WITH_MAX) {
            faults.put("withWhom", "note.fault.with.long");
        }
        if (text.length() < TEXT_MIN) {
            faults.put("text", "note.fault.text.short");
        } else if (text.length() > TEXT_MAX) {
            faults.put("text", "note.fault.text.long");
        }
        return faults;
    }
}
