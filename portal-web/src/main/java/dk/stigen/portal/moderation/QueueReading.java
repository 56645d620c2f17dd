// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.QueueCursor;
import dk.stigen.persistence.moderation.QueueRow;
import dk.stigen.persistence.moderation.Ruling;
import dk.stigen.persistence.moderation.State;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The queue of the moderators, by two statements a page however long it is; a third one counts. */
@ApplicationScoped
public class QueueReading {

    private static final int MOST = 100;

    /** As many of a state are counted: it does not matter how many more there are. */
    static final int COUNTED = 200;

    @Inject
    ModerationRepository files;

    @Inject
    Participants participants;

    @Inject
    Sight sight;

    /** What a moderator looks at. */
    enum Filter {
        OPEN(EnumSet.of(State.WAITING, State.OPEN)),
        HIDDEN(EnumSet.of(State.HIDDEN)),
        APPEALED(EnumSet.of(State.APPEALED, State.CONTESTED)),
        DECIDED(EnumSet.of(State.DECIDED));

        private final Set<State> states;

        Filter(Set<State> states) {
            this.states = states;
        }

        int count(Map<State, Integer> counts) {
            return states.stream()
                    .mapToInt(state -> counts.getOrDefault(state, 0))
                    .sum();
        }
    }

    /**
     * Something in the queue as a page or a program shows it.
     *
     * @param number its number in the queue
     * @param address what ends the addresses of the forms about it, as in {@code portal/comment/17}
     * @param reasons the names of the reports' reasons
     * @param author empty where nobody made it or the person has been erased
     * @param own whether the reader may not judge it
     * @param decision the number of the latest decision, 0 where there is none
     * @param reason why it was decided as it was, empty where it was not
     * @param appeal what its author says to that
     */
    public record Line(
            long number,
            String address,
            boolean comment,
            String title,
            String text,
            String path,
            String state,
            int reports,
            List<String> reasons,
            String author,
            boolean own,
            long decision,
            String reason,
            String appeal,
            Instant turnedAt)
            implements Serializable {

        private static Line of(QueueRow row, Map<ParticipantId, String> names, Optional<ParticipantId> reader) {
            var file = row.file();
            var matter = file.matter();
            var told = file.state().isAppealed() ? file.appealable() : file.latest();
            return new Line(
                    file.id(),
                    matter.ref().plugin() + "/" + matter.ref().type() + "/"
                            + matter.ref().id(),
                    matter.isComment(),
                    row.title(),
                    row.text(),
                    row.path()
                            + (matter.isComment() ? "#comment-" + matter.ref().id() : ""),
                    file.state().name(),
                    row.reports(),
                    row.reasons().stream().map(Enum::name).toList(),
                    matter.author().map(names::get).orElse(""),
                    reader.filter(row::concerns).isPresent(),
                    file.latest().map(Ruling::id).orElse(0L),
                    told.map(Ruling::reason).orElse(""),
                    told.map(Ruling::appeal).orElse(""),
                    row.turnedAt());
        }
    }

    /**
     * A page of the queue.
     *
     * @param next where the following page begins, empty on the last
     */
    record Page(List<Line> lines, String next) {}

    Page page(Filter filter, QueueCursor after, int size) {
        List<QueueRow> found = files.queue(filter.states, sight.reader(), after, size + 1);
        List<QueueRow> shown = found.size() > size ? found.subList(0, size) : found;
        Map<ParticipantId, String> names = participants.displayNames(shown.stream()
                .flatMap(row -> row.file().matter().author().stream())
                .distinct()
                .toList());
        Optional<ParticipantId> reader = sight.reader().person();
        return new Page(
                shown.stream().map(row -> Line.of(row, names, reader)).toList(),
                found.size() > size ? shown.get(shown.size() - 1).cursor().toString() : "");
    }

    /** Returns how much waits for a moderator if the reader is one, as far as a hundred; what is hidden or decided waits for nobody. */
    public int waiting() {
        return sight.reader().moderates()
                ? files.count(
                        EnumSet.of(State.WAITING, State.OPEN, State.APPEALED, State.CONTESTED), sight.reader(), MOST)
                : 0;
    }

    /** Returns how many of each state there are, each as far as {@link #COUNTED}. */
    Map<State, Integer> counts() {
        return files.counts(sight.reader(), COUNTED);
    }
}
