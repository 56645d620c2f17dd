// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.time.PortalClock;
import dk.stigen.portal.cases.CaseQuestions;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.shell.Page;
import dk.stigen.spi.view.Standing;
import dk.stigen.spi.view.Standing.Part;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The citizen's own page: what waits, what is mine and what I have joined, where each stands, and the next dates. */
@Named
@RequestScoped
public class MySide {

    private static final int FIRST = 5;
    private static final int PAGE = 20;
    private static final int DATES = 5;

    @Inject
    Participants participants;

    @Inject
    Workload workload;

    @Inject
    CaseQuestions questions;

    @Inject
    PortalClock clock;

    @Inject
    Page page;

    @Inject
    @Param(name = "part")
    @Nullable
    String wantedPart;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private @Nullable List<Task> waiting;
    private Instant now = Instant.EPOCH;
    private Own made = Own.NONE;
    private Own joined = Own.NONE;

    /** One page of the reader's things; {@code more} is where the next begins, empty on the last. */
    public record Own(List<OwnCard> cards, String more) {

        static final Own NONE = new Own(List.of(), "");

        static Own of(List<OwnCard> found, int size) {
            return found.size() > size
                    ? new Own(
                            found.subList(0, size),
                            Older.than(found.get(size - 1).at()))
                    : new Own(found, "");
        }
    }

    @PostConstruct
    void open() {
        Optional<Participant> reader = participants.current();
        now = clock.now();
        if (reader.isPresent()) {
            made = isShown(Part.MADE) ? own(reader.get(), Part.MADE) : Own.NONE;
            joined = isShown(Part.JOINED) ? own(reader.get(), Part.JOINED) : Own.NONE;
        }
    }

    private boolean isShown(Part part) {
        return part().isEmpty() || part().get() == part;
    }

    /** The one of the two that the reader pages through, empty where both stand together. */
    private Optional<Part> part() {
        return Stream.of(Part.values())
                .filter(part -> part.name().equals(wantedPart))
                .findFirst();
    }

    private Own own(Participant reader, Standing.Part part) {
        int size = part().isPresent() ? PAGE : FIRST;
        Instant before = part().flatMap(one -> Older.moment(after)).orElse(now);
        return Own.of(workload.standings(reader, part, before, size + 1, page.getLocale()), size);
    }

    /** Returns whether the page shows all at a glance. */
    public boolean isOverview() {
        return part().isEmpty();
    }

    public boolean isFirst() {
        return Older.moment(after).isEmpty();
    }

    /** Returns what waits, asked for once. */
    public List<Task> getWaiting() {
        if (waiting == null) {
            waiting = findWaiting();
        }
        return waiting;
    }

    /** Returns what the supports that did not travel along wait for, and what the steps ask of the reader. */
    private List<Task> findWaiting() {
        List<Task> asked = participants.current().map(Participant::id).map(questions::open).orElse(List.of()).stream()
                .map(question -> new Task(
                        question.rung(),
                        Texts.WORKPLACE.in(page.getLocale(), "work.question", question.title()),
                        question.path(),
                        null,
                        false))
                .toList();
        return Stream.concat(asked.stream(), workload.waiting(page.getLocale()).stream())
                .toList();
    }

    public Own getMade() {
        return made;
    }

    public Own getJoined() {
        return joined;
    }

    /** Returns the next dates of what is shown, the earliest first. */
    public List<Upcoming> getDates() {
        return Stream.concat(made.cards().stream(), joined.cards().stream())
                .filter(card -> card.nextAt() != null)
                .map(card ->
                        new Upcoming(Objects.requireNonNull(card.nextAt()), card.next(), card.title(), card.path()))
                .filter(date -> date.at().isAfter(now))
                .distinct()
                .sorted(Comparator.comparing(Upcoming::at))
                .limit(DATES)
                .toList();
    }
}
