// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.i18n;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that the portal speaks, its first one first. */
public enum Language {
    DANISH("da"),
    ENGLISH("en");

    /** The name of the cookie. */
    public static final String COOKIE = "stigen-lang";

    /** How long the browser remembers the choice. */
    public static final Duration REMEMBERED = Duration.ofDays(365);

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** Returns the language that the reader has chosen, or Danish. */
    public static Language of(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? DANISH
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> tagged(cookie.getValue()).stream())
                        .findFirst()
                        .orElse(DANISH);
    }

    /** Returns whether the browser says which language its reader has chosen. */
    public static boolean isChosen(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies != null && Arrays.stream(cookies).anyMatch(cookie -> COOKIE.equals(cookie.getName()));
    }

    /** Returns what has the browser say from now on that its reader has chosen this language. */
    public Cookie cookie(HttpServletRequest request) {
        Cookie cookie = new Cookie(COOKIE, tag());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Returns the language with the tag, empty for one that the portal does not speak. */
    public static Optional<Language> tagged(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    public Locale locale() {
        return locale;
    }

    /** Returns the language's tag as HTML's lang attribute wants it. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Returns the language to offer beside this one. */
    public Language other() {
        return this == DANISH ? ENGLISH : DANISH;
    }
}
