// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Search engines learn where nothing is for them. */
class RobotsServletTest {

    private static final String ROBOTS = RobotsServlet.text("https://stigen.fjordby.dk");

    @Test
    void closeEveryAreaThatNeedsALogin() throws Exception {
        String web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        List<String> areas = Pattern.compile(
                        "<security-constraint>.*?<url-pattern>([^<*]*)\\*?</url-pattern>", Pattern.DOTALL)
                .matcher(web)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(areas).contains("/admin/", "/office/", "/me/");
        assertThat(areas).allSatisfy(area -> assertThat(closed()).anyMatch(area::startsWith));
    }

    @Test
    void leaveOpenWhatEverybodyReads() {
        for (String path :
                List.of("/", "/about", "/accessibility", "/privacy", "/cookies", "/arena/initiatives", "/menu")) {
            assertThat(closed()).as(path).noneMatch(path::startsWith);
        }
    }

    @Test
    void nameTheSitemapByItsWholeAddress() {
        assertThat(ROBOTS).startsWith("User-agent: *\n").endsWith("\nSitemap: https://stigen.fjordby.dk/sitemap.xml\n");
    }

    private static List<String> closed() {
        return ROBOTS.lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();
    }
}
