// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BadContribution;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A configuration file of the JAR.
 *
 * @param document its content, empty where it cannot be read
 * @param problem why it cannot be read
 */
record XmlFile(Optional<Document> document, Optional<PluginProblem> problem) {

    /** Reads the file without asking anybody else for anything that it refers to. */
    static XmlFile read(PluginJar jar, String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return new XmlFile(
                    Optional.of(builder.parse(new InputSource(new StringReader(jar.text(name))))), Optional.empty());
        } catch (SAXParseException e) {
            return unusable(name, "line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return unusable(name, String.valueOf(e.getMessage()));
        }
    }

    private static XmlFile unusable(String name, String reason) {
        String sentence = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
        return new XmlFile(Optional.empty(), Optional.of(new BadContribution(name, sentence)));
    }

    /** Returns all elements of this name, at any depth. */
    Stream<Element> elements(String name) {
        return document.stream().flatMap(found -> elements(found.getElementsByTagNameNS("*", name)));
    }

    /** Returns the texts of all elements of this name. */
    Stream<String> texts(String name) {
        return elements(name).map(XmlFile::text);
    }

    /** Returns the texts of the elements of this name right below the root. */
    List<String> topTexts(String name) {
        return elements(name)
                .filter(element -> isRoot(element.getParentNode()))
                .map(XmlFile::text)
                .toList();
    }

    private boolean isRoot(@Nullable Node parent) {
        return document.filter(found -> parent != null && parent.isSameNode(found.getDocumentElement()))
                .isPresent();
    }

    static Stream<String> texts(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name)).map(XmlFile::text);
    }

    static Stream<Element> children(Element parent) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Stream<Element> elements(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item).map(Element.class::cast);
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** The parser would otherwise write to the terminal. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // of no consequence
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
