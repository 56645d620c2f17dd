// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.panels.input.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an official has typed about what was said and done, with the rules for what may be.
 *
 * @param paragraph the number of the paragraph, empty for the whole
 */
record PointDraft(Optional<Long> paragraph, PlainText said, PlainText did) {

    static final int MOST = 2000;

    /** Returns what is wrong, field by field; empty when it may be stored. */
    Map<String, MessageKey> faults() {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        Texts.check(faults, "said", said, MOST);
        Texts.check(faults, "did", did, MOST);
        return faults;
    }
}
