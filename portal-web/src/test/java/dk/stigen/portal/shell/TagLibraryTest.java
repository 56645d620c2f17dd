// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The tag library is its own manual, so it must be complete. */
class TagLibraryTest {

    private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");

    @Test
    void describesEveryTagAttributeAndFunction() throws Exception {
        for (String name : List.of("tag", "attribute", "function")) {
            for (Element described : elements(name)) {
                assertThat(text(described, "description"))
                        .as(described.getTextContent())
                        .endsWith(".");
            }
        }
    }

    @Test
    void findsTheFileOfEveryTag() throws Exception {
        for (Element source : elements("source")) {
            assertThat(WEB_INF.resolve(source.getTextContent())).exists();
        }
    }

    @Test
    void keepsAttributesThatAreLeftOutFromTakingTheValueOfATagAround() throws Exception {
        for (Element attribute : elements("attribute")) {
            Element tag = (Element) attribute.getParentNode();
            boolean optional = text(attribute, "required").equals("false");
            if (optional && !text(tag, "source").isEmpty()) {
                String file = Files.readString(WEB_INF.resolve(text(tag, "source")));
                assertThat(file)
                        .as(text(tag, "source"))
                        .contains("<o:tagAttribute name=\"" + text(attribute, "name") + "\"");
            }
        }
    }

    private static List<Element> elements(String name) throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(WEB_INF.resolve("ladder.taglib.xml").toFile())
                .getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private static String text(Element element, String child) {
        NodeList found = element.getElementsByTagName(child);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
