// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a contribution's page shows of the municipality's answers, and of those that it owes. */
@Named("official")
@ApplicationScoped
public class OfficialView {

    private static final Shown NOTHING = new Shown(List.of(), "", false);

    @Inject
    DutyRepository duties;

    @Inject
    Answerable answerable;

    @Inject
    Participants participants;

    @Inject
    Sight sight;

    @Inject
    RequestMemory memory;

    @Inject
    PortalClock clock;

    @Inject
    OwedWords words;

    @Inject
    Page page;

    /**
     * All of it.
     *
     * @param writing the page on which the reader can answer, empty where he may not
     * @param prepared whether an answer is prepared, for those who may answer
     */
    public record Shown(List<Card> cards, String writing, boolean prepared) {}

    /**
     * An answer, or that one is owed.
     *
     * @param addressee who owes or gave it
     * @param due on the last day, null where nothing is owed any more
     * @param putOffWhy why the day was put off, empty where it was not
     * @param kind null until it is answered
     * @param by who answers, with the writer's name
     * @param until on the day by which the municipality comes back, null for others
     */
    public record Card(
            String addressee,
            @Nullable Instant due,
            boolean overdue,
            String putOffWhy,
            @Nullable AnswerKind kind,
            String text,
            String by,
            @Nullable Instant at,
            @Nullable Instant until) {}

    /** Returns what the page of the contribution shows, by one statement where an answer is owed or was given. */
    public Shown of(ContributionRef about) {
        return memory.recall(new Key(about), () -> read(about));
    }

    private record Key(ContributionRef about) {}

    private Shown read(ContributionRef about) {
        Optional<ContributionRow> row = sight.find(about).filter(found -> answerable.is(about));
        if (row.isEmpty()) {
            return NOTHING;
        }
        List<DutyRow> known = row.get().beside().duties() ? duties.of(about) : List.of();
        Map<ParticipantId, String> names = names(row.get(), known);
        boolean may = answerable.decide(row.get(), known).isAllowed();
        return new Shown(
                known.stream()
                        .filter(duty -> duty.isOpen() || duty.latest().isPresent())
                        .map(duty -> card(duty, names))
                        .toList(),
                may ? AnswerAddress.page(about) : "",
                may && known.stream().anyMatch(duty -> duty.prepared().isPresent()));
    }

    private Map<ParticipantId, String> names(ContributionRow row, List<DutyRow> known) {
        List<ParticipantId> writers = known.stream()
                .flatMap(duty -> duty.latest().flatMap(AnswerRow::writer).stream())
                .distinct()
                .toList();
        return writers.isEmpty() ? Map.of() : participants.displayNames(row.activity(), writers);
    }

    private Card card(DutyRow duty, Map<ParticipantId, String> names) {
        Optional<AnswerRow> answer = duty.latest();
        return new Card(
                words.addressee(duty, page.getLocale()),
                duty.isOpen() ? duty.due().map(OfficialView::lastDay).orElse(null) : null,
                duty.isOpen() && duty.isOverdue(clock.now()),
                duty.isOpen() ? duty.putOffWhy() : "",
                answer.map(AnswerRow::kind).orElse(null),
                answer.map(AnswerRow::text).orElse(""),
                answer.map(given -> by(given, names)).orElse(""),
                answer.flatMap(AnswerRow::publishedAt).orElse(null),
                answer.flatMap(AnswerRow::until)
                        .map(day -> day.atStartOfDay(PortalClock.ZONE).toInstant())
                        .orElse(null));
    }

    private static String by(AnswerRow answer, Map<ParticipantId, String> names) {
        return answer.writer()
                .map(names::get)
                .filter(name -> !name.equals(answer.by()))
                .map(name -> answer.by() + ", " + name)
                .orElse(answer.by());
    }

    /** Returns a moment on the last day on which something is in time that has to be done before the other moment. */
    static Instant lastDay(Instant due) {
        return due.minusNanos(1);
    }
}
