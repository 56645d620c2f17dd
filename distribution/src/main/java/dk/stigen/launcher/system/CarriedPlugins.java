// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.FileTree;
import dk.stigen.launcher.guard.ServerConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Brings what the IT department did to an older copy of the server over into a new one: the plugins it installed, and which of them are
 * switched off. The portal's own plugins come with the build.
 */
final class CarriedPlugins {

    private static final String FILE = "configuration/standalone.xml";
    private static final String OVERLAYS = "deployment-overlays";
    private static final String OVERLAY = "deployment-overlay";
    private static final String PROPERTIES = "system-properties";

    private final Path from;
    private final Path to;

    CarriedPlugins(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Changes the new copy, which no server uses yet, and returns the names of the plugins that were brought over. */
    List<String> carry() {
        if (!Files.isRegularFile(from.resolve(FILE))) {
            return List.of();
        }
        try {
            Document old = read(from);
            Document current = read(to);
            List<String> carried = overlays(old, current);
            boolean switched = properties(old, current);
            if (switched || !carried.isEmpty()) {
                write(current);
            }
            return carried;
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw new Fault(
                    "The plugins installed in " + from + " cannot be brought over to the new build: " + e.getMessage(),
                    e);
        }
    }

    private List<String> overlays(Document old, Document current) throws IOException {
        Set<String> there = elements(current.getDocumentElement(), OVERLAY).stream()
                .map(overlay -> overlay.getAttribute("name"))
                .collect(Collectors.toSet());
        List<String> carried = new ArrayList<>();
        for (Element overlay : elements(old.getDocumentElement(), OVERLAY)) {
            String name = overlay.getAttribute("name");
            if (!there.contains(name)) {
                for (Element content : elements(overlay, "content")) {
                    copyContent(content.getAttribute("content"));
                }
                child(current, OVERLAYS).appendChild(current.importNode(overlay, true));
                carried.add(name);
            }
        }
        return carried;
    }

    private void copyContent(String hash) throws IOException {
        Path content = Path.of("data/content", hash.substring(0, 2), hash.substring(2));
        if (!Files.exists(to.resolve(content))) {
            FileTree.copy(from.resolve(content), to.resolve(content));
        }
    }

    private static boolean properties(Document old, Document current) {
        boolean any = false;
        for (Element property : elements(old.getDocumentElement(), "property")) {
            boolean ours = property.getParentNode() instanceof Element parent
                    && parent.getTagName().equals(PROPERTIES)
                    && property.getAttribute("name").startsWith(ServerConfiguration.SWITCH);
            if (ours) {
                child(current, PROPERTIES).appendChild(current.importNode(property, true));
                any = true;
            }
        }
        return any;
    }

    /** Finds the element right below the root, or adds it where the server's schema wants it. */
    private static Element child(Document document, String name) {
        Element root = document.getDocumentElement();
        Optional<Element> found = elements(root, name).stream()
                .filter(element -> element.getParentNode() == root)
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        Element added = document.createElement(name);
        Node before = name.equals(PROPERTIES)
                ? elements(root, "extensions").stream()
                        .map(Node::getNextSibling)
                        .findFirst()
                        .orElse(root.getFirstChild())
                : null;
        root.insertBefore(added, before);
        return added;
    }

    private static Document read(Path base) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(base.resolve(FILE).toFile());
    }

    private void write(Document document) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.newTransformer()
                .transform(
                        new DOMSource(document),
                        new StreamResult(to.resolve(FILE).toFile()));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
