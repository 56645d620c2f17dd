// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.AnswerFigures;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyCursor;
import dk.stigen.persistence.answer.DutyFilter;
import dk.stigen.persistence.answer.DutyFilter.State;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Which answers the municipality owes, and how it answers: the same for everybody, and for those who answer the place where they do. */
@Named("owedPage")
@RequestScoped
public class OwedPage {

    private static final int SIZE = 25;
    private static final int MONTHS = 12;

    @Inject
    DutyRepository duties;

    @Inject
    AnswerFigures answerFigures;

    @Inject
    Answerable answerable;

    @Inject
    Sight sight;

    @Inject
    PortalParticipants participants;

    @Inject
    OwedWords words;

    @Inject
    PortalClock clock;

    @Inject
    Page page;

    @Inject
    @Param
    @Nullable
    String state;

    @Inject
    @Param
    @Nullable
    String mine;

    @Inject
    @Param
    @Nullable
    String after;

    private State chosen = State.OPEN;
    private List<Row> rows = List.of();
    private List<FigureRow> figures = List.of();
    private String next = "";

    /**
     * Something that is owed an answer, or was.
     *
     * @param address as the page for several answers is told it
     * @param answerable whether the reader may answer it
     * @param kind the key of the answer's kind, empty for none
     * @param prepared whether that answer is not published yet
     */
    public record Row(
            long id,
            String address,
            String title,
            String path,
            String writing,
            String addressee,
            @Nullable Instant due,
            boolean overdue,
            boolean answerable,
            String kind,
            boolean prepared,
            @Nullable Instant answeredAt) {}

    /** How somebody answers: how many answers within a year, how many of them in time, how many are owed and late. */
    public record FigureRow(String name, long answered, long inTime, String share, long open, long overdue) {}

    /** Loads what the address asks for; 400 for an address that this site never made. */
    public void load() {
        Optional<State> asked = state == null || state.isEmpty()
                ? Optional.of(State.OPEN)
                : Stream.of(State.values())
                        .filter(known -> known.name().equalsIgnoreCase(state))
                        .filter(known -> known != State.PREPARED || isStaff())
                        .findFirst();
        Optional<DutyCursor> position = Optional.ofNullable(after).flatMap(OwedPage::cursor);
        if (asked.isEmpty() || (after != null && position.isEmpty())) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        chosen = asked.get();
        Instant now = clock.now();
        List<DutyRow> found = duties.list(
                new DutyFilter(chosen, isMine() ? participants.current().map(Participant::id) : Optional.empty()),
                sight.reader(),
                position,
                SIZE + 1);
        List<DutyRow> shown = found.subList(0, Math.min(SIZE, found.size()));
        Set<DutyRow> admitted = isStaff() ? answerable.admitted(shown) : Set.of();
        rows = shown.stream()
                .map(duty -> row(duty, admitted.contains(duty), now))
                .toList();
        next = found.size() > SIZE ? cursor(found.get(SIZE - 1)) : "";
        if (isFirst()) {
            YearMonth since = YearMonth.from(now.atZone(PortalClock.ZONE)).minusMonths(MONTHS - 1L);
            figures = answerFigures.figures(since, now, sight.anybody()).stream()
                    .map(this::figure)
                    .toList();
        }
    }

    private Row row(DutyRow duty, boolean may, Instant now) {
        Optional<AnswerRow> prepared = duty.prepared().filter(row -> may);
        boolean showsPrepared = prepared.isPresent() && chosen != State.ANSWERED;
        return new Row(
                duty.id(),
                AnswerAddress.of(duty.about()),
                duty.title(),
                duty.path(),
                AnswerAddress.page(duty.about()),
                words.addressee(duty, page.getLocale()),
                duty.due().map(OfficialView::lastDay).orElse(null),
                duty.isOverdue(now),
                may && (duty.isPending() || chosen == State.PREPARED),
                (showsPrepared ? prepared : duty.latest())
                        .map(given -> given.kind().name())
                        .orElse(""),
                showsPrepared,
                duty.answeredAt().orElse(null));
    }

    private FigureRow figure(AnswerFigures.Figure figure) {
        return new FigureRow(
                words.addressee(figure.addressee(), figure.name(), figure.name(), figure.nameEn(), page.getLocale()),
                figure.answered(),
                figure.inTime(),
                figure.answered() == 0 ? "" : Math.round(100.0 * figure.inTime() / figure.answered()) + " %",
                figure.open(),
                figure.overdue());
    }

    private String cursor(DutyRow last) {
        Instant at = switch (chosen) {
            case OPEN, OVERDUE -> last.due().orElseThrow();
            case PREPARED -> Instant.EPOCH;
            case ANSWERED -> last.answeredAt().orElseThrow();
        };
        return at.getEpochSecond() + "." + at.getNano() + "." + last.id();
    }

    private static Optional<DutyCursor> cursor(String text) {
        if (!text.matches("[0-9]{1,11}\\.[0-9]{1,9}\\.[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        Instant at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        return Optional.of(at)
                .filter(moment -> moment.atOffset(ZoneOffset.UTC).getYear() < 10_000)
                .map(moment -> new DutyCursor(moment, Long.parseLong(parts[2])));
    }

    /** Whether the reader is one of those who answer. */
    public boolean isStaff() {
        return participants
                .current()
                .filter(reader -> reader.roles().contains(Role.OFFICIAL)
                        || reader.roles().contains(Role.POLITICIAN)
                        || reader.roles().contains(Role.ADMIN))
                .isPresent();
    }

    /** Whether only what the reader answers for is shown. */
    public boolean isMine() {
        return isStaff() && "true".equals(mine);
    }

    /** The states that the reader can choose among. */
    public List<String> getStates() {
        return Stream.of(State.values())
                .filter(known -> known != State.PREPARED || isStaff())
                .map(Enum::name)
                .toList();
    }

    public String getState() {
        return chosen.name();
    }

    /** Where the list in another state is. */
    public String address(String wanted) {
        return "/arena/answers?state=" + wanted.toLowerCase(Locale.ROOT) + (isMine() ? "&mine=true" : "");
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether the reader can choose several of the rows to answer or publish them together. */
    public boolean isSeveral() {
        return chosen != State.ANSWERED && rows.stream().anyMatch(Row::answerable);
    }

    public List<FigureRow> getFigures() {
        return figures;
    }

    public boolean isFirst() {
        return after == null;
    }

    /** Where the pages of the list are. */
    public String getPagerPath() {
        return address(chosen.name());
    }

    public String getNext() {
        return next;
    }
}
