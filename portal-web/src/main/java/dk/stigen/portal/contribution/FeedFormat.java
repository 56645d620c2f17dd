// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How a feed is written. */
enum FeedFormat {
    /** After RFC 4287. */
    ATOM("/feed", "application/atom+xml; charset=utf-8") {
        @Override
        XmlText write(Feed feed, String portal, String municipality) {
            XmlText xml = new XmlText("feed", "http://www.w3.org/2005/Atom")
                    .element("id", portal + path() + feed.place())
                    .element("title", title(feed, municipality))
                    .element("updated", feed.updated().toString())
                    .empty("link", "rel", "self", "href", portal + path() + feed.place())
                    .empty("link", "rel", "alternate", "type", "text/html", "href", portal + feed.page());
            feed.entries().forEach(entry -> entry(xml, entry, portal));
            return xml;
        }

        private void entry(XmlText xml, Feed.Entry entry, String portal) {
            xml.begin("entry")
                    .element("id", portal + entry.id())
                    .element("title", entry.title())
                    .element("updated", entry.at().toString())
                    .empty("link", "rel", "alternate", "type", "text/html", "href", portal + entry.path());
            xml.begin("author").element("name", entry.author()).end();
            if (!entry.kind().isEmpty()) {
                xml.empty("category", "term", entry.type(), "label", entry.kind());
            }
            xml.element("summary", entry.summary()).end();
        }
    },
    /** RSS 2.0, whose author is an address of mail, so that names are in Dublin Core's words. */
    RSS("/rss", "application/rss+xml; charset=utf-8") {
        @Override
        XmlText write(Feed feed, String portal, String municipality) {
            XmlText xml = new XmlText("rss")
                    .attribute("version", "2.0")
                    .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                    .begin("channel")
                    .element("title", title(feed, municipality))
                    .element("link", portal + feed.page())
                    .element("description", title(feed, municipality))
                    .element("lastBuildDate", day(feed.updated()));
            feed.entries().forEach(entry -> item(xml, entry, portal));
            return xml;
        }

        private void item(XmlText xml, Feed.Entry entry, String portal) {
            xml.begin("item")
                    .element("title", entry.title())
                    .element("link", portal + entry.path())
                    .begin("guid")
                    .attribute("isPermaLink", "false")
                    .text(portal + entry.id())
                    .end()
                    .element("pubDate", day(entry.at()))
                    .element("dc:creator", entry.author());
            if (!entry.kind().isEmpty()) {
                xml.element("category", entry.kind());
            }
            xml.element("description", entry.summary()).end();
        }

        private String day(Instant at) {
            return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
        }
    };

    private final String path;
    private final String mediaType;

    FeedFormat(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    /** Returns the feed as it is sent. */
    abstract XmlText write(Feed feed, String portal, String municipality);

    /** Returns what the addresses of all feeds of this format begin with. */
    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    private static String title(Feed feed, String municipality) {
        return (feed.title().isEmpty() ? "" : feed.title() + " – ") + municipality;
    }
}
