// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.participant.Guests;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every cookie that the portal sets; the cookie page lists them, and a test looks whether there are others. */
enum PortalCookie {
    SESSION("JSESSIONID", Purpose.SESSION, null),
    /** Set by Jakarta Faces where what was done is told on the page after it. */
    NOTICE("csfcfc", Purpose.NOTICE, null),
    LOGIN_STATE("OAuth_Token_Request_State", Purpose.LOGIN, null),
    LOGIN_NONCE("session_random_value", Purpose.LOGIN, null),
    LOGIN_PROOF("code_verifier", Purpose.LOGIN, null),
    LANGUAGE(Language.COOKIE, Purpose.LANGUAGE, Language.REMEMBERED),
    GUEST(Guests.COOKIE, Purpose.GUEST, Guests.KNOWN);

    /** What a cookie is for. */
    enum Purpose {
        SESSION,
        NOTICE,
        LOGIN,
        LANGUAGE,
        GUEST
    }

    private final String cookieName;
    private final Purpose purpose;
    private final @Nullable Duration kept;

    PortalCookie(String cookieName, Purpose purpose, @Nullable Duration kept) {
        this.cookieName = cookieName;
        this.purpose = purpose;
        this.kept = kept;
    }

    String cookieName() {
        return cookieName;
    }

    Purpose purpose() {
        return purpose;
    }

    /** Returns how long the browser keeps it, empty where it forgets it when it is closed. */
    Optional<Duration> kept() {
        return Optional.ofNullable(kept);
    }
}
