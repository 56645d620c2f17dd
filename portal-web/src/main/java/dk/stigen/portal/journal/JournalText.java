// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;

/** The words on what is filed, as the municipality's own files have them. */
final class JournalText {

    private JournalText() {}

    static String filed(String key, Object... parts) {
        return Texts.JOURNAL.in(Language.DANISH.locale(), key, parts);
    }
}
