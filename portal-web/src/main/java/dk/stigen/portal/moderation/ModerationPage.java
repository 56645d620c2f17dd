// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.moderation.Act;
import dk.stigen.persistence.moderation.QueueCursor;
import dk.stigen.persistence.moderation.State;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.moderation.QueueReading.Filter;
import dk.stigen.portal.moderation.QueueReading.Line;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The queue of the moderators, and the form by which they decide about several at once: {@code /office/moderation}. */
@Named("moderationPage")
@ViewScoped
public class ModerationPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int SIZE = 20;

    @Inject
    QueueReading queue;

    @Inject
    Moderate moderate;

    @Inject
    @Param
    @Nullable
    String filter;

    @Inject
    @Param
    @Nullable
    String after;

    private Filter chosen = Filter.OPEN;
    private boolean wrong;
    private List<Line> lines = List.of();
    private String next = "";
    private Map<State, Integer> counts = new EnumMap<>(State.class);
    private Map<Long, Boolean> picked = new HashMap<>();
    private @Nullable Act act;
    private @Nullable String reason;

    /** One of the things to look at. */
    public record Choice(String key, int count, boolean chosen) {

        /** Whether there may be more than are counted. */
        public boolean more() {
            return count >= QueueReading.COUNTED;
        }
    }

    @PostConstruct
    void open() {
        Optional<Filter> asked = filter == null
                ? Optional.of(Filter.OPEN)
                : List.of(Filter.values()).stream()
                        .filter(one -> key(one).equals(filter))
                        .findFirst();
        Optional<QueueCursor> cursor = after == null ? Optional.of(QueueCursor.START) : QueueCursor.parse(after);
        wrong = asked.isEmpty() || cursor.isEmpty();
        if (!wrong) {
            chosen = asked.orElseThrow();
            QueueReading.Page page = queue.page(chosen, cursor.orElseThrow(), SIZE);
            lines = page.lines();
            next = page.next();
            counts = new EnumMap<>(State.class);
            counts.putAll(queue.counts());
        }
    }

    /** Answers 400 for an address that this site never made. */
    public void enter() {
        if (wrong) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    /** Decides the same about all that are picked, or says what is missing. */
    public void decide() {
        Map<Long, Long> seen = lines.stream()
                .filter(line -> Boolean.TRUE.equals(picked.get(line.number())))
                .collect(Collectors.toMap(Line::number, Line::decision));
        if (seen.isEmpty()) {
            Faults.say("", Texts.MODERATION, "queue.fault.none");
            return;
        }
        if (act == null) {
            Faults.say("act", Texts.MODERATION, "decide.fault.act");
            return;
        }
        DecisionFaults.answer(moderate.decideAll(seen, act, PlainText.typed(reason)), getPath());
    }

    private static String key(Filter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    public List<Choice> getChoices() {
        return List.of(Filter.values()).stream()
                .map(one -> new Choice(key(one), one.count(counts), one == chosen))
                .toList();
    }

    /** Returns what makes sense for what is shown. */
    public List<Act> getActs() {
        return switch (chosen) {
            case OPEN -> List.of(Act.HIDE, Act.KEEP);
            case HIDDEN -> List.of(Act.RESTORE);
            case APPEALED -> List.of(Act.RESTORE, Act.UNMASK, Act.KEEP, Act.HIDE);
            case DECIDED -> List.of(Act.HIDE);
        };
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getFilter() {
        return key(chosen);
    }

    public String getPath() {
        return "/office/moderation?filter=" + getFilter();
    }

    public String getNext() {
        return next;
    }

    public boolean isFirst() {
        return after == null;
    }

    public int getLongest() {
        return Moderate.LONGEST;
    }

    /** Which are picked, by their numbers. */
    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public @Nullable Act getAct() {
        return act;
    }

    public void setAct(@Nullable Act act) {
        this.act = act;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
