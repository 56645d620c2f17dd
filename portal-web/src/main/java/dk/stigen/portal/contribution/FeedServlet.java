// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyFilter;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.contribution.ContributionCursor;
import dk.stigen.persistence.contribution.ContributionFilter;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
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

/**
 * {@code /feed}, {@code /feed?initiative=N} and {@code /feed?activity=N}: the newest contributions that everybody may see, as an Atom feed after
 * RFC 4287. {@code /feed/answers}: the newest answers of the municipality, on the whole portal.
 */
@WebServlet({"/feed", "/feed/answers"})
public class FeedServlet extends HttpServlet {

    private static final int MOST = 50;
    private static final Set<Initiative.Status> OPEN =
            Set.of(Initiative.Status.PUBLISHED, Initiative.Status.CLOSED, Initiative.Status.ARCHIVED);

    @Inject
    transient ContributionReading reading;

    @Inject
    transient Sight sight;

    @Inject
    transient PublicSteps steps;

    @Inject
    transient InitiativeRepository initiatives;

    @Inject
    transient ActivityRepository activities;

    @Inject
    transient DutyRepository duties;

    @Inject
    transient PortalConfiguration configuration;

    @Inject
    transient PortalClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<XmlText> feed =
                request.getServletPath().equals("/feed") ? contributions(request) : Optional.of(answers());
        if (feed.isPresent()) {
            feed.get().send(response, "application/atom+xml; charset=utf-8");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<XmlText> contributions(HttpServletRequest request) {
        @Nullable String activity = request.getParameter("activity");
        @Nullable String initiative = request.getParameter("initiative");
        if (activity != null) {
            return number(activity)
                    .flatMap(id -> activities.find(new ActivityId(id)))
                    .filter(found -> found.access() != Access.HIDDEN)
                    .filter(found -> steps.plugins().contains(found.plugin()))
                    .filter(found -> open(found.initiative()).isPresent())
                    .map(found -> feed(
                            "/feed?activity=" + found.id().value(),
                            "/arena/contributions?activity=" + found.id().value(),
                            found.title(),
                            list(ContributionFilter.of(found.id()))));
        }
        if (initiative != null) {
            return number(initiative)
                    .flatMap(id -> open(new InitiativeId(id)))
                    .map(found -> feed(
                            "/feed?initiative=" + found.id().value(),
                            "/arena/initiative/" + found.id().value(),
                            found.title(),
                            list(ContributionFilter.of(found.id()))));
        }
        return Optional.of(feed("/feed", "/arena/contributions", "", list(ContributionFilter.ALL)));
    }

    private List<ContributionCard> list(ContributionFilter filter) {
        return reading.list(filter, sight.anybody(), ContributionCursor.START, MOST, Language.DANISH.locale())
                .cards();
    }

    private static Optional<Long> number(String text) {
        return Optional.of(text)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(Long::parseLong);
    }

    private Optional<Initiative> open(InitiativeId id) {
        return initiatives.find(id).filter(found -> OPEN.contains(found.status()));
    }

    private XmlText feed(String path, String page, String title, List<ContributionCard> cards) {
        XmlText xml = begin(
                path, page, title, cards.isEmpty() ? clock.now() : cards.get(0).at());
        cards.forEach(card -> entry(xml, configuration.publicUrl(), card));
        return xml;
    }

    private XmlText begin(String path, String page, String title, Instant updated) {
        String portal = configuration.publicUrl();
        return new XmlText("feed", "http://www.w3.org/2005/Atom")
                .element("id", portal + path)
                .element("title", (title.isEmpty() ? "" : title + " – ") + configuration.municipality())
                .element("updated", updated.toString())
                .empty("link", "rel", "self", "href", portal + path)
                .empty("link", "rel", "alternate", "type", "text/html", "href", portal + page);
    }

    private XmlText answers() {
        List<DutyRow> given = duties.list(
                new DutyFilter(DutyFilter.State.ANSWERED, Optional.empty()), sight.anybody(), Optional.empty(), MOST);
        XmlText xml = begin(
                "/feed/answers",
                "/arena/answers?state=answered",
                Texts.STATISTICS.in(Language.DANISH.locale(), "data.feed.answers"),
                given.stream()
                        .flatMap(duty -> duty.answeredAt().stream())
                        .findFirst()
                        .orElseGet(clock::now));
        given.forEach(duty -> duty.latest().ifPresent(answer -> entry(xml, duty, answer)));
        return xml;
    }

    private void entry(XmlText xml, DutyRow duty, AnswerRow answer) {
        String portal = configuration.publicUrl();
        xml.begin("entry")
                .element("id", portal + "/arena/answers#" + duty.id())
                .element("title", duty.title())
                .element("updated", duty.answeredAt().orElseThrow().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", portal + duty.path());
        xml.begin("author").element("name", answer.by()).end();
        xml.element("summary", ContributionCard.summary(answer.text())).end();
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
