// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Topic;
import dk.stigen.persistence.mail.NewMail;
import dk.stigen.persistence.notification.DigestRepository.Recipient;
import dk.stigen.persistence.notification.NotificationRow;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.text.HtmlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    NewMail write(Recipient person, String address, List<NotificationRow> told) {
        Locale locale = Locale.forLanguageTag(person.language().orElse("da"));
        List<Told> things = things(told, locale);
        List<Told> named = things.subList(0, Math.min(MOST, things.size()));
        int more = things.size() - named.size();
        Topic topic = told.get(0).topic();
        String token = tokens.token(person.id(), topic);
        String stop = page("/stop-mail?token=" + token);
        return new NewMail(
                person.id(),
                address,
                subject(things, locale),
                plain(person, named, more, topic, stop, locale),
                html(person, named, more, topic, stop, locale),
                page("/mail/stop?token=" + token));
    }

    /** Something that has happened, as a mail says it: many of the same kind to the same are one. */
    private record Told(String title, String words, String address) {}

    private List<Told> things(List<NotificationRow> told, Locale locale) {
        Map<List<Object>, List<NotificationRow>> alike = new LinkedHashMap<>();
        for (NotificationRow row : told) {
            ContributionRef subject = row.subject();
            alike.computeIfAbsent(List.of(subject, row.topic(), row.message()), key -> new ArrayList<>())
                    .add(row);
        }
        return alike.values().stream()
                .map(rows -> told(rows.get(0), rows.size(), locale))
                .toList();
    }

    private Told told(NotificationRow latest, int times, Locale locale) {
        String said = words.of(latest, locale);
        return new Told(
                latest.title(),
                times == 1 ? said : Texts.NOTIFICATION.in(locale, "mail.times", said, times - 1),
                configuration.publicUrl() + latest.path());
    }

    private String subject(List<Told> things, Locale locale) {
        String subject = things.size() == 1
                ? things.get(0).title() + ": " + things.get(0).words()
                : Texts.NOTIFICATION.in(locale, "mail.subject", things.size(), configuration.municipality());
        return line(subject);
    }

    /** Returns the words as a subject, on one line that is not too long. */
    static String line(String words) {
        String line = words.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private String plain(Recipient person, List<Told> things, int more, Topic topic, String stop, Locale locale) {
        StringBuilder text =
                new StringBuilder(Texts.NOTIFICATION.in(locale, "mail.hello", person.name())).append("\n\n");
        for (Told thing : things) {
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

    private String html(Recipient person, List<Told> things, int more, Topic topic, String stop, Locale locale) {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>"
                        + HtmlText.escaped(subject(things, locale))
                        + "</title></head><body style=\"font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;max-width:40em\">");
        html.append("<p>")
                .append(HtmlText.escaped(Texts.NOTIFICATION.in(locale, "mail.hello", person.name())))
                .append("</p>");
        for (Told thing : things) {
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
