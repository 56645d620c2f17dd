// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.portal.i18n.Language;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle of the pages about participants and those they act for. */
public final class ParticipantTexts {

    private ParticipantTexts() {}

    /** Returns the reader's language, Danish where no request is under way. */
    public static Locale locale() {
        try {
            return Language.of(CDI.current().select(HttpServletRequest.class).get())
                    .locale();
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Language.DANISH.locale();
        }
    }

    /** Returns the text in the reader's language, with the values in its places. */
    public static String text(String key, Object... values) {
        return in(locale(), key, values);
    }

    static String in(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        "messages.participant", locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
