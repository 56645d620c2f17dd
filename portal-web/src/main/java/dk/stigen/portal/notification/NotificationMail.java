// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.notification.Topic;
import dk.stigen.persistence.mail.NewMail;
import dk.stigen.persistence.notification.DigestRepository.Digest;
import dk.stigen.persistence.notification.DigestRepository.Recipient;
import dk.stigen.persistence.notification.DigestRepository.Told;
import dk.stigen.persistence.notification.NotificationRow;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.text.HtmlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Writes the mail that tells somebody what has happened: in his language, as plain text and as HTML, with links that work anywhere. */
@ApplicationScoped
public class NotificationMail {

    /** How many things a mail names; the page names the others. */
    static final int MOST = 30;

    private static final int LONGEST_SUBJECT = 150;

    @Inject
    PortalConfiguration configuration;

    @Inject
    StopMailTokens tokens;

    @Inject
    NotificationWords words;

    /** Returns the mail to somebody whose address is known, about at least one thing. */
    NewMail write(Recipient person, Digest digest) {
        Locale locale = Locale.forLanguageTag(person.language().orElse("da"));
        List<Thing> named = digest.things().stream()
                .limit(MOST)
                .map(told -> thing(told, locale))
                .toList();
        int more = digest.all() - named.size();
        Topic topic = digest.things().get(0).latest().topic();
        String token = tokens.token(person.id(), topic);
        String stop = page("/stop-mail?token=" + token);
        String subject = subject(named, digest.all(), locale);
        return new NewMail(
                person.id(),
                person.address().orElseThrow(),
                subject,
                plain(person, named, more, topic, stop, locale),
                html(person, subject, named, more, topic, stop, locale),
                page("/mail/stop?token=" + token));
    }

    /** Something that has happened, as a mail says it. */
    private record Thing(String title, String words, String address) {}

    private Thing thing(Told told, Locale locale) {
        NotificationRow latest = told.latest();
        String said = words.of(latest, locale);
        return new Thing(
                latest.title(),
                told.times() == 1 ? said : Texts.NOTIFICATION.in(locale, "mail.times", said, told.times() - 1),
                configuration.publicUrl() + latest.path());
    }

    private String subject(List<Thing> things, int all, Locale locale) {
        String subject = all == 1
                ? things.get(0).title() + ": " + things.get(0).words()
                : Texts.NOTIFICATION.in(locale, "mail.subject", all, configuration.municipality());
        return line(subject);
    }

    /** Returns the words as a subject, on one line that is not too long. */
    static String line(String words) {
        String line = words.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private String plain(Recipient person, List<Thing> things, int more, Topic topic, String stop, Locale locale) {
        StringBuilder text =
                new StringBuilder(Texts.NOTIFICATION.in(locale, "mail.hello", person.name())).append("\n\n");
        for (Thing thing : things) {
            text.append(thing.title())
                    .append("\n")
                    .append(thing.words())
                    .append("\n")
                    .append(thing.address());
            text.append("\n\n");
        }
        if (more > 0) {
            text.append(more(more, locale))
                    .append("\n")
                    .append(page("/me/notifications"))
                    .append("\n\n");
        }
        text.append("-- \n").append(Texts.NOTIFICATION.in(locale, "mail.from", configuration.municipality()));
        text.append("\n").append(stopWords(topic, locale)).append("\n").append(stop);
        text.append("\n")
                .append(Texts.NOTIFICATION.in(locale, "mail.choose"))
                .append("\n")
                .append(page("/me/mail"));
        return text.append("\n").toString();
    }

    private String html(
            Recipient person, String subject, List<Thing> things, int more, Topic topic, String stop, Locale locale) {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>"
                        + HtmlText.escaped(subject)
                        + "</title></head><body style=\"font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;max-width:40em\">");
        html.append("<p>")
                .append(HtmlText.escaped(Texts.NOTIFICATION.in(locale, "mail.hello", person.name())))
                .append("</p>");
        for (Thing thing : things) {
            html.append("<p><a href=\"")
                    .append(HtmlText.escaped(thing.address()))
                    .append("\"><strong>");
            html.append(HtmlText.escaped(thing.title()))
                    .append("</strong></a><br>")
                    .append(HtmlText.escaped(thing.words()))
                    .append("</p>");
        }
        if (more > 0) {
            html.append("<p>")
                    .append(link(page("/me/notifications"), more(more, locale)))
                    .append("</p>");
        }
        html.append("<hr><p style=\"font-size:14px;color:#4a4a4a\">");
        html.append(HtmlText.escaped(Texts.NOTIFICATION.in(locale, "mail.from", configuration.municipality())))
                .append("<br>");
        html.append(link(stop, stopWords(topic, locale))).append("<br>");
        html.append(link(page("/me/mail"), Texts.NOTIFICATION.in(locale, "mail.choose")));
        return html.append("</p></body></html>").toString();
    }

    private static String more(int more, Locale locale) {
        return Texts.NOTIFICATION.in(locale, "mail.more", more);
    }

    private static String stopWords(Topic topic, Locale locale) {
        return Texts.NOTIFICATION.in(locale, "mail.stop", Texts.NOTIFICATION.in(locale, "topic." + topic));
    }

    private String page(String path) {
        return configuration.publicUrl() + path;
    }

    private static String link(String address, String words) {
        return "<a href=\"" + HtmlText.escaped(address) + "\">" + HtmlText.escaped(words) + "</a>";
    }
}
