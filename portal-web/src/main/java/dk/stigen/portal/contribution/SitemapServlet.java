// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.persistence.contribution.ContributionRepository;
import dk.stigen.persistence.contribution.ContributionRepository.OpenPage;
import dk.stigen.persistence.initiative.Initiative.Status;
import dk.stigen.persistence.initiative.InitiativeFilter;
import dk.stigen.persistence.initiative.InitiativeList;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.view.PluginPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /sitemap.xml}: what search engines may find, which is what everybody may see.
 *
 * <p>It is an index of parts: the portal's own pages with the initiatives, and contributions, 50 000 numbers a part, so that a part never has more
 * addresses than the protocol allows and its content does not move to another.
 */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class SitemapServlet extends HttpServlet {

    private static final int PART = 50_000;
    private static final int BATCH = 500;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Pattern CONTRIBUTIONS = Pattern.compile("/contributions-([1-9][0-9]{0,8})\\.xml");
    private static final List<String> OWN = List.of(
            "/",
            "/arena/initiatives",
            "/arena/contributions",
            "/arena/answers",
            "/arena/statistics",
            "/arena/open-data",
            "/about",
            "/accessibility",
            "/privacy",
            "/cookies");

    @Inject
    transient ContributionRepository contributions;

    @Inject
    transient InitiativeRepository initiatives;

    @Inject
    transient PublicSteps steps;

    @Inject
    transient PluginRegistry plugins;

    @Inject
    transient Sight sight;

    @Inject
    transient PortalConfiguration configuration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String part = Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<XmlText> map = request.getServletPath().equals("/sitemap.xml") ? Optional.of(index()) : part(part);
        if (map.isPresent()) {
            map.get().send(response, "application/xml; charset=utf-8");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private XmlText index() {
        XmlText xml = new XmlText("sitemapindex", NAMESPACE);
        xml.begin("sitemap").element("loc", at("/sitemap/pages.xml")).end();
        for (int part = 1; part <= parts(); part++) {
            xml.begin("sitemap")
                    .element("loc", at("/sitemap/contributions-" + part + ".xml"))
                    .end();
        }
        return xml;
    }

    private long parts() {
        return (contributions.highest() + PART - 1) / PART;
    }

    private Optional<XmlText> part(String name) {
        if (name.equals("/pages.xml")) {
            return Optional.of(pages());
        }
        Matcher numbered = CONTRIBUTIONS.matcher(name);
        return numbered.matches() && Long.parseLong(numbered.group(1)) <= parts()
                ? Optional.of(contributions(Long.parseLong(numbered.group(1))))
                : Optional.empty();
    }

    private XmlText pages() {
        XmlText xml = new XmlText("urlset", NAMESPACE);
        OWN.forEach(path -> url(xml, path));
        steps.plugins().stream()
                .flatMap(plugin -> plugins.entryPage(plugin).map(PluginPage::path).stream())
                .forEach(path -> url(xml, path));
        // as many as a part may have, the newest first
        int left = PART - BATCH;
        for (Status status : List.of(Status.PUBLISHED, Status.CLOSED, Status.ARCHIVED)) {
            left -= initiatives(xml, status, left);
        }
        return xml;
    }

    private int initiatives(XmlText xml, Status status, int most) {
        InitiativeFilter filter =
                new InitiativeFilter(status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        int written = 0;
        Optional<InitiativeList.Cursor> after = Optional.empty();
        do {
            InitiativeList page = initiatives.published(filter, after, BATCH);
            page.rows().forEach(row -> url(xml, "/arena/initiative/" + row.id().value()));
            written += page.rows().size();
            after = page.next();
        } while (after.isPresent() && written + BATCH <= most);
        return written;
    }

    private XmlText contributions(long part) {
        XmlText xml = new XmlText("urlset", NAMESPACE);
        for (OpenPage page : contributions.pages(sight.anybody(), (part - 1) * PART, part * PART)) {
            xml.begin("url")
                    .element("loc", at(page.path()))
                    .element("lastmod", page.changedAt().toString())
                    .end();
        }
        return xml;
    }

    private void url(XmlText xml, String path) {
        xml.begin("url").element("loc", at(path)).end();
    }

    private String at(String path) {
        return configuration.publicUrl() + path;
    }
}
