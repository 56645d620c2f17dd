// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

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
        return Texts.PARTICIPANT.in(locale(), key, values);
    }
}
