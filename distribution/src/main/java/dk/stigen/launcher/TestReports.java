// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What the reports of all modules add up to. */
record TestReports(int passed, int failed, int skipped) {
    private static final Pattern REPORT = Pattern.compile("(surefire|failsafe)-reports/TEST-[^/]+\\.xml$");

    /** Adds up the reports written since the given moment; older ones are of earlier runs. */
    static TestReports since(Instant begun, Path root) {
        TestReports sum = new TestReports(0, 0, 0);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(TestReports::isReport).toList()) {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(begun)) {
                    sum = sum.plus(read(file));
                }
            }
        } catch (IOException e) {
            throw new Fault("Cannot read the test reports: " + e.getMessage(), e);
        }
        return sum;
    }

    String summary() {
        return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
    }

    private TestReports plus(TestReports other) {
        return new TestReports(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    private static boolean isReport(Path file) {
        return REPORT.matcher(file.toString()).find();
    }

    private static TestReports read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element suite = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            int failed = count(suite, "failures") + count(suite, "errors");
            int skipped = count(suite, "skipped");
            return new TestReports(count(suite, "tests") - failed - skipped, failed, skipped);
        } catch (ParserConfigurationException | SAXException e) {
            // a report cut short is a test JVM that died
            return new TestReports(0, 1, 0);
        }
    }

    private static int count(Element suite, String attribute) {
        String value = suite.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
