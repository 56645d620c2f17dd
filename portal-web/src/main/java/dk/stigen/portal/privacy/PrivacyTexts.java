// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.portal.i18n.Texts;
import java.time.Period;
import java.util.Locale;

/** The texts on what is kept about people. */
public final class PrivacyTexts {

    private PrivacyTexts() {}

    /** Returns for how long something is kept after it was last used. */
    public static String period(Locale locale, Period period) {
        return Texts.PRIVACY.in(locale, "privacy.retention.period", period.toTotalMonths(), period.getDays());
    }
}
