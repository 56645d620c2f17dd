// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.promise.PromiseRepository;
import dk.stigen.persistence.promise.PromiseRow;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.answer.OfficialView;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a contribution's page shows of what the municipality has promised with its answer. */
@Named("promised")
@ApplicationScoped
public class PromiseView {

    private static final Shown NOTHING = new Shown(List.of(), "");

    @Inject
    PromiseRepository promises;

    @Inject
    OfficialView official;

    @Inject
    PortalConfiguration configuration;

    @Inject
    RequestMemory memory;

    @Inject
    PortalClock clock;

    @Inject
    Page page;

    /**
     * All of it.
     *
     * @param making the page on which the reader can promise something, empty where he may not
     */
    public record Shown(List<Card> cards, String making) {}

    /**
     * A promise; days are moments within them.
     *
     * @param by who keeps it
     * @param state the key of its state
     * @param review by when the municipality says how far it is, null once there is nothing more to say
     * @param late whether that day is past
     * @param keeping the page on which the reader can say how far it is, empty where he may not
     */
    public record Card(
            String text,
            String by,
            String state,
            int progress,
            @Nullable Instant review,
            boolean late,
            List<Milestone> milestones,
            List<Report> reports,
            String keeping) {}

    /** Something on the way. */
    public record Milestone(
            long id, String text, Instant due, @Nullable Instant reached) {}

    /** What was said of it one day. */
    public record Report(String state, int progress, String note, Instant at) {}

    /** Returns what the page shows, by one statement where there is an answer and none where there is not. */
    public Shown of(ContributionRef about) {
        return memory.recall(new Key(about), () -> read(about));
    }

    private record Key(ContributionRef about) {}

    private Shown read(ContributionRef about) {
        OfficialView.Shown answers = official.of(about);
        if (answers.cards().stream().allMatch(card -> card.kind() == null)) {
            return NOTHING;
        }
        boolean may = !answers.writing().isEmpty();
        return new Shown(
                promises.to(about).stream().map(row -> card(row, may)).toList(), may ? PromisePage.address(about) : "");
    }

    /** Returns the promise as it is shown. */
    Card card(PromiseRow row, boolean may) {
        return new Card(
                row.text(),
                by(row, page.getLocale()),
                row.state().name(),
                row.progress(),
                row.review().map(PromiseView::moment).orElse(null),
                row.isLate(LocalDate.ofInstant(clock.now(), PortalClock.ZONE)),
                row.milestones().stream()
                        .map(step -> new Milestone(
                                step.id(),
                                step.text(),
                                moment(step.due()),
                                step.reached().map(PromiseView::moment).orElse(null)))
                        .toList(),
                row.reports().stream()
                        .map(said -> new Report(said.state().name(), said.progress(), said.note(), said.writtenAt()))
                        .toList(),
                may ? ProgressPage.address(row.id()) : "");
    }

    private String by(PromiseRow row, Locale locale) {
        return Optional.of(locale.getLanguage().equals("en") ? row.departmentEn() : "")
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.of(row.departmentDa()).filter(name -> !name.isEmpty()))
                .orElseGet(configuration::municipality);
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
