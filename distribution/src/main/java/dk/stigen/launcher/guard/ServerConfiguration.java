// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.guard;

import dk.stigen.launcher.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the server's configuration file says of plugins. When one was installed, only its content's file tells. */
public record ServerConfiguration(Path base) {

    /** A property of this name and the value {@code disabled} switches a plugin off. */
    public static final String SWITCH = "stigen.plugin.";

    private static final String PORTAL = "portal.war";

    /** Returns the plugins that the server keeps, also those that were taken off the portal. */
    public List<LaidOver> plugins() {
        return elements(read(), "deployment-overlay").stream()
                .flatMap(overlay -> elements(overlay, "content").stream()
                        .map(content -> new LaidOver(
                                overlay.getAttribute("name"),
                                content.getAttribute("path"),
                                content(content.getAttribute("content")),
                                isOn(overlay, PORTAL))))
                .filter(plugin -> plugin.path().startsWith("/WEB-INF/lib/"))
                .toList();
    }

    /** Returns the ids of the plugins that are switched off. */
    public Set<String> disabled() {
        return elements(read(), "property").stream()
                .filter(property -> property.getAttribute("name").startsWith(SWITCH)
                        && property.getAttribute("value").equals("disabled"))
                .map(property -> property.getAttribute("name").substring(SWITCH.length()))
                .collect(Collectors.toSet());
    }

    /** Returns the portal's WAR, if it is there. */
    public Optional<Path> portal() {
        return elements(read(), "deployment").stream()
                .filter(deployment -> deployment.getAttribute("name").equals(PORTAL))
                .flatMap(deployment -> elements(deployment, "content").stream())
                .map(content -> content(content.getAttribute("sha1")))
                .findFirst();
    }

    List<Overlay> overlaysOf(String deployment) {
        List<Overlay> overlays = new ArrayList<>();
        for (Element overlay : elements(read(), "deployment-overlay")) {
            if (isOn(overlay, deployment)) {
                Instant newest = elements(overlay, "content").stream()
                        .map(content -> installed(content.getAttribute("content")))
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
                overlays.add(new Overlay(overlay.getAttribute("name"), newest));
            }
        }
        return overlays;
    }

    private static boolean isOn(Element overlay, String deployment) {
        return elements(overlay, "deployment").stream()
                .anyMatch(link -> link.getAttribute("name").equals(deployment));
    }

    private Path content(String hash) {
        return base.resolve("data/content")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2))
                .resolve("content");
    }

    private Instant installed(String hash) {
        try {
            return Files.getLastModifiedTime(content(hash)).toInstant();
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
