// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import dk.stigen.launcher.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The overlays as the server's configuration file has them. When one was installed, only its content's file tells. */
record ServerConfiguration(Path base) {

    List<Overlay> overlaysOf(String deployment) {
        List<Overlay> overlays = new ArrayList<>();
        for (Element overlay : elements(read(), "deployment-overlay")) {
            boolean linked = elements(overlay, "deployment").stream()
                    .anyMatch(link -> link.getAttribute("name").equals(deployment));
            if (linked) {
                Instant newest = elements(overlay, "content").stream()
                        .map(content -> installed(content.getAttribute("content")))
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
                overlays.add(new Overlay(overlay.getAttribute("name"), newest));
            }
        }
        return overlays;
    }

    private Instant installed(String hash) {
        Path content = base.resolve("data/content")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2))
                .resolve("content");
        try {
            return Files.getLastModifiedTime(content).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private Element read() {
        Path file = base.resolve("configuration/standalone.xml");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new Fault("Cannot read " + file + ": " + e.getMessage(), e);
        }
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
