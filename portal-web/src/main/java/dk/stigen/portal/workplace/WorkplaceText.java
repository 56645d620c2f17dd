// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the workplaces that are put together in code. */
final class WorkplaceText {

    private WorkplaceText() {}

    static String of(String key, Locale locale, Object... parts) {
        String pattern = ResourceBundle.getBundle("messages.workplace", locale).getString(key);
        return new MessageFormat(pattern, locale).format(parts);
    }
}
