// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.persistence.letter.NewLetter;
import dk.stigen.persistence.notification.DigestRepository.Recipient;
import dk.stigen.persistence.notification.NotificationRow;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.text.HtmlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the letter that tells somebody on paper what the municipality says to him: all of it, as he cannot look it up. */
@ApplicationScoped
public class NotificationLetter {

    @Inject
    PortalConfiguration configuration;

    @Inject
    NotificationWords words;

    /**
     * Returns the letter.
     *
     * @param told what it tells, the latest first, at least one
     * @param inFull all that was said, by the numbers of those that have more to say than their words
     */
    NewLetter write(Recipient person, List<NotificationRow> told, Map<Long, String> inFull) {
        Locale locale = Locale.forLanguageTag(person.language().orElse("da"));
        List<Said> said = told.stream()
                .map(row -> new Said(
                        row.title(),
                        words.of(row, locale),
                        inFull.getOrDefault(row.id(), ""),
                        configuration.publicUrl() + row.path()))
                .toList();
        String title = NotificationMail.line(
                said.size() == 1
                        ? said.get(0).title() + ": " + said.get(0).words()
                        : Texts.NOTIFICATION.in(locale, "mail.subject", said.size(), configuration.municipality()));
        return new NewLetter(
                "notification/" + told.get(0).id(),
                person.id(),
                person.name(),
                person.home().orElse(""),
                title,
                plain(person, said, locale),
                html(person, title, said, locale));
    }

    /** Something that the municipality has said. */
    private record Said(String title, String words, String inFull, String address) {}

    private String plain(Recipient person, List<Said> said, Locale locale) {
        StringBuilder text = new StringBuilder(Texts.NOTIFICATION.in(locale, "mail.hello", person.name()));
        for (Said one : said) {
            text.append("\n\n").append(one.title()).append("\n").append(one.words());
            if (!one.inFull().isEmpty()) {
                text.append("\n\n").append(one.inFull());
            }
            text.append("\n\n").append(stands(one, locale));
        }
        return text.append("\n\n")
                .append(from(locale))
                .append("\n\n")
                .append(why(locale))
                .append("\n")
                .toString();
    }

    private String html(Recipient person, String title, List<Said> said, Locale locale) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage()
                + "\"><head><meta charset=\"UTF-8\"><title>" + HtmlText.escaped(title) + "</title></head><body>\n");
        html.append(paragraph(Texts.NOTIFICATION.in(locale, "mail.hello", person.name())));
        for (Said one : said) {
            html.append("<h1>").append(HtmlText.escaped(one.title())).append("</h1>\n");
            html.append(paragraph(one.words()));
            if (!one.inFull().isEmpty()) {
                html.append(paragraph(one.inFull()));
            }
            html.append(paragraph(stands(one, locale)));
        }
        return html.append(paragraph(from(locale)))
                .append(paragraph(why(locale)))
                .append("</body></html>\n")
                .toString();
    }

    private static String paragraph(String text) {
        return "<p style=\"white-space:pre-line\">" + HtmlText.escaped(text) + "</p>\n";
    }

    private static String stands(Said one, Locale locale) {
        return Texts.NOTIFICATION.in(locale, "letter.stands", one.address());
    }

    private String from(Locale locale) {
        return Texts.NOTIFICATION.in(locale, "letter.from", configuration.municipality());
    }

    private String why(Locale locale) {
        return Texts.NOTIFICATION.in(locale, "letter.why");
    }
}
