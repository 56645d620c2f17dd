// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A Facelets file, read.
 *
 * @param path where it stands in the JAR
 * @param tags its elements in their order
 * @param words the text between them
 * @param fault why it cannot be read, where it cannot
 */
public record View(String path, List<Tag> tags, List<Word> words, Optional<String> fault) {

    /** An element with its attributes. */
    public record Tag(String name, List<Attribute> attributes, int line) {

        /** Returns the value of an attribute. */
        public Optional<String> value(String attribute) {
            return attributes.stream()
                    .filter(found -> found.name().equals(attribute))
                    .map(Attribute::value)
                    .findFirst();
        }
    }

    /** An attribute as it is written. */
    public record Attribute(String name, String value) {}

    /** A piece of text. */
    public record Word(String text, int line) {}

    /** Returns the plugin's views: pages, and components and tags of its own. */
    public static List<View> of(PluginUnderTest plugin) {
        return plugin.files().paths("META-INF/", ".xhtml").stream()
                .map(path -> read(path, plugin.files().text(path).orElseThrow()))
                .toList();
    }

    /** Returns all places in which an expression may stand. */
    public Stream<Word> expressions() {
        Stream<Word> values = tags.stream()
                .flatMap(tag -> tag.attributes().stream().map(attribute -> new Word(attribute.value(), tag.line())));
        return Stream.concat(words.stream(), values).filter(word -> word.text().contains("#{"));
    }

    static View read(String path, String text) {
        Handler handler = new Handler();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), handler);
            return new View(path, handler.tags, handler.words, Optional.empty());
        } catch (SAXParseException e) {
            String reason = "line " + e.getLineNumber() + ": " + e.getMessage();
            return new View(path, handler.tags, handler.words, Optional.of(reason));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            return new View(path, handler.tags, handler.words, Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static final class Handler extends DefaultHandler {

        private final List<Tag> tags = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder pending = new StringBuilder();
        private @Nullable Locator locator;

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startElement(String space, String name, String written, Attributes attributes) {
            flush();
            List<Attribute> all = new ArrayList<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                all.add(new Attribute(attributes.getQName(i), attributes.getValue(i)));
            }
            tags.add(new Tag(name, List.copyOf(all), line()));
        }

        @Override
        public void endElement(String space, String name, String written) {
            flush();
        }

        @Override
        public void characters(char[] text, int from, int length) {
            pending.append(text, from, length);
        }

        private void flush() {
            if (!pending.toString().isBlank()) {
                words.add(new Word(pending.toString().strip(), line()));
            }
            pending.setLength(0);
        }

        private int line() {
            return locator == null ? 0 : locator.getLineNumber();
        }
    }
}
