// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written from top to bottom and is the same to everybody. */
final class XmlText {

    private static final int FRESH_SECONDS = 300;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    XmlText(String root, String namespace) {
        this(root);
        write(() -> xml.writeDefaultNamespace(namespace));
    }

    /** Begins one whose elements are in no namespace. */
    XmlText(String root) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlText begin(String name) {
        return write(() -> xml.writeStartElement(name));
    }

    XmlText end() {
        return write(xml::writeEndElement);
    }

    /** Gives the element that has just begun an attribute. */
    XmlText attribute(String name, String value) {
        return write(() -> xml.writeAttribute(name, value));
    }

    /** Writes text into the element that has begun; what XML cannot hold is left out. */
    XmlText text(String content) {
        return write(() -> xml.writeCharacters(allowed(content)));
    }

    /** Writes an element with text in it; what XML cannot hold is left out. */
    XmlText element(String name, String content) {
        return write(() -> {
            xml.writeStartElement(name);
            xml.writeCharacters(allowed(content));
            xml.writeEndElement();
        });
    }

    /** Writes an element with attributes, given as name and value in turn, and nothing in it. */
    XmlText empty(String name, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    static String allowed(String content) {
        StringBuilder kept = new StringBuilder(content.length());
        content.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Ends the document and returns it. */
    String finish() {
        write(xml::writeEndDocument);
        return text.toString();
    }

    /** Ends the document and sends it. */
    void send(HttpServletResponse response, String mediaType) throws IOException {
        byte[] bytes = finish().getBytes(StandardCharsets.UTF_8);
        response.setContentType(mediaType);
        response.setHeader("Cache-Control", "public, max-age=" + FRESH_SECONDS);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private XmlText write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }
}
