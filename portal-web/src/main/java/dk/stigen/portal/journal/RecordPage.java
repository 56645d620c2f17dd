// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.persistence.journal.WaitingEntry;
import dk.stigen.portal.text.HtmlText;

/** A record as a document that people read without the portal. */
final class RecordPage {

    private RecordPage() {}

    static String of(WaitingEntry entry) {
        return "<!DOCTYPE html>\n<html lang=\"da\"><head><meta charset=\"UTF-8\"><title>" + text(entry.title())
                + "</title></head><body>\n<h1>" + text(entry.title()) + "</h1>\n<p>" + text(entry.caseTitle()) + ", "
                + entry.at() + "</p>\n"
                + part("journal.asked", entry.author(), entry.asked())
                + part("journal.said", entry.official(), entry.body()) + "</body></html>\n";
    }

    private static String part(String heading, String by, String text) {
        return "<h2>" + text(JournalText.filed(heading)) + "</h2>\n<p>" + text(by) + "</p>\n"
                + "<p style=\"white-space:pre-line\">" + text(text) + "</p>\n";
    }

    private static String text(String value) {
        return HtmlText.escaped(value);
    }
}
