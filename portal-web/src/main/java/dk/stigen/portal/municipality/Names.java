// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.settings.Localized;
import dk.stigen.portal.i18n.Language;
import java.util.Map;

/** Names as REST tells them. */
final class Names {

    private Names() {}

    /** Returns the name by language, the Danish one twice where there is no English one. */
    static Map<String, String> of(Localized name) {
        return Map.of(
                Language.DANISH.tag(), name.in(Language.DANISH.locale()),
                Language.ENGLISH.tag(), name.in(Language.ENGLISH.locale()));
    }
}
