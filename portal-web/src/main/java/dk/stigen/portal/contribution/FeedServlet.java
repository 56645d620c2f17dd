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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code /feed}, {@code /feed?initiative=N} and {@code /feed?activity=N}: the newest contributions that everybody may see, as Atom; {@code /feed/answers}: the
 * newest answers of the municipality, on the whole portal. The same as RSS below {@code /rss}.
 */
@WebServlet({"/feed", "/feed/answers", "/rss", "/rss/answers"})
public class FeedServlet extends HttpServlet {

    private static final int MOST = 50;
    private static final String ANSWERS = "/answers";
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
        FeedFormat format =
                request.getServletPath().startsWith(FeedFormat.RSS.path()) ? FeedFormat.RSS : FeedFormat.ATOM;
        Optional<Feed> feed =
                request.getServletPath().endsWith(ANSWERS) ? Optional.of(answers()) : contributions(request);
        if (feed.isPresent()) {
            format.write(feed.get(), configuration.publicUrl(), configuration.municipality())
                    .send(response, format.mediaType());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Feed> contributions(HttpServletRequest request) {
        @Nullable String activity = request.getParameter("activity");
        @Nullable String initiative = request.getParameter("initiative");
        if (activity != null) {
            return number(activity)
                    .flatMap(id -> activities.find(new ActivityId(id)))
                    .filter(found -> found.access() != Access.HIDDEN)
                    .filter(found -> steps.plugins().contains(found.plugin()))
                    .filter(found -> open(found.initiative()).isPresent())
                    .map(found -> feed(
                            "?activity=" + found.id().value(),
                            "/arena/contributions?activity=" + found.id().value(),
                            found.title(),
                            list(ContributionFilter.of(found.id()))));
        }
        if (initiative != null) {
            return number(initiative)
                    .flatMap(id -> open(new InitiativeId(id)))
                    .map(found -> feed(
                            "?initiative=" + found.id().value(),
                            "/arena/initiative/" + found.id().value(),
                            found.title(),
                            list(ContributionFilter.of(found.id()))));
        }
        return Optional.of(feed("", "/arena/contributions", "", list(ContributionFilter.ALL)));
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

    private Feed feed(String place, String page, String title, List<ContributionCard> cards) {
        return new Feed(
                place,
                page,
                title,
                cards.isEmpty() ? clock.now() : cards.get(0).at(),
                cards.stream().map(this::entry).toList());
    }

    private Feed.Entry entry(ContributionCard card) {
        return new Feed.Entry(
                "/embed/" + card.plugin() + "/" + card.type() + "/" + card.id(),
                card.page(),
                card.title(),
                Optional.ofNullable(card.author()).orElse(configuration.municipality()),
                card.summary(),
                card.at(),
                card.type(),
                card.kind());
    }

    private Feed answers() {
        List<Feed.Entry> given = duties
                .list(
                        new DutyFilter(DutyFilter.State.ANSWERED, Optional.empty()),
                        sight.anybody(),
                        Optional.empty(),
                        MOST)
                .stream()
                .flatMap(duty -> duty.latest().map(answer -> entry(duty, answer)).stream())
                .toList();
        return new Feed(
                ANSWERS,
                "/arena/answers?state=answered",
                Texts.STATISTICS.in(Language.DANISH.locale(), "data.feed.answers"),
                given.isEmpty() ? clock.now() : given.get(0).at(),
                given);
    }

    private static Feed.Entry entry(DutyRow duty, AnswerRow answer) {
        return new Feed.Entry(
                "/arena/answers#" + duty.id(),
                duty.path(),
                duty.title(),
                answer.by(),
                ContributionCard.summary(answer.text()),
                duty.answeredAt().orElseThrow(),
                "",
                "");
    }
}
