// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The cookies that the portal sets, in words. */
@Named
@RequestScoped
public class CookieList {

    @Inject
    HttpServletRequest request;

    /**
     * A cookie.
     *
     * @param kept how long the browser keeps it
     */
    public record Row(String name, String purpose, String kept) {}

    public List<Row> getRows() {
        Locale locale = Language.of(request).locale();
        return Stream.of(PortalCookie.values())
                .map(cookie -> row(cookie, locale))
                .toList();
    }

    private static Row row(PortalCookie cookie, Locale locale) {
        String purpose =
                Texts.TEXTS.in(locale, "cookies." + cookie.purpose().name().toLowerCase(Locale.ROOT));
        String kept = cookie.kept()
                .map(time -> Texts.TEXTS.in(locale, "cookies.kept.days", time.toDays()))
                .orElseGet(() -> Texts.TEXTS.in(locale, "cookies.kept.session"));
        return new Row(cookie.cookieName(), purpose, kept);
    }
}
