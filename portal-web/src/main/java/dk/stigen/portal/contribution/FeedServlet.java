// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.contribution.ContributionCursor;
import dk.stigen.persistence.contribution.ContributionFilter;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /feed} and {@code /feed?initiative=N}: the newest contributions that everybody may see, as an Atom feed after RFC 4287. */
@WebServlet("/feed")
public class FeedServlet extends HttpServlet {

    private static final int MOST = 50;
    private static final Set<Initiative.Status> OPEN =
            Set.of(Initiative.Status.PUBLISHED, Initiative.Status.CLOSED, Initiative.Status.ARCHIVED);

    @Inject
    transient ContributionReading reading;

    @Inject
    transient Sight sight;

    @Inject
    transient InitiativeRepository initiatives;

    @Inject
    transient PortalConfiguration configuration;

    @Inject
    transient PortalClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String number = request.getParameter("initiative");
        Optional<Initiative> initiative = number == null ? Optional.empty() : find(number);
        if (number != null && initiative.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<ContributionCard> cards = reading.list(
                        initiative
                                .map(Initiative::id)
                                .map(ContributionFilter::of)
                                .orElse(ContributionFilter.ALL),
                        sight.anybody(),
                        ContributionCursor.START,
                        MOST,
                        Language.DANISH.locale())
                .cards();
        feed(initiative, cards).send(response, "application/atom+xml; charset=utf-8");
    }

    private Optional<Initiative> find(String number) {
        return number.matches("[1-9][0-9]{0,17}")
                ? initiatives
                        .find(new InitiativeId(Long.parseLong(number)))
                        .filter(found -> OPEN.contains(found.status()))
                : Optional.empty();
    }

    private XmlText feed(Optional<Initiative> initiative, List<ContributionCard> cards) {
        String portal = configuration.publicUrl();
        String self = portal + "/feed"
                + initiative.map(found -> "?initiative=" + found.id().value()).orElse("");
        String page = portal
                + initiative
                        .map(found -> "/arena/initiative/" + found.id().value())
                        .orElse("/arena/contributions");
        Instant updated = cards.isEmpty() ? clock.now() : cards.get(0).at();
        XmlText xml = new XmlText("feed", "http://www.w3.org/2005/Atom")
                .element("id", self)
                .element(
                        "title",
                        initiative.map(found -> found.title() + " – ").orElse("") + configuration.municipality())
                .element("updated", updated.toString())
                .empty("link", "rel", "self", "href", self)
                .empty("link", "rel", "alternate", "type", "text/html", "href", page);
        cards.forEach(card -> entry(xml, portal, card));
        return xml;
    }

    private void entry(XmlText xml, String portal, ContributionCard card) {
        xml.begin("entry")
                .element("id", portal + "/embed/" + card.plugin() + "/" + card.type() + "/" + card.id())
                .element("title", card.title())
                .element("updated", card.at().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", portal + card.page());
        xml.begin("author")
                .element("name", Optional.ofNullable(card.author()).orElse(configuration.municipality()))
                .end();
        if (!card.kind().isEmpty()) {
            xml.empty("category", "term", card.type(), "label", card.kind());
        }
        xml.element("summary", card.summary()).end();
    }
}
