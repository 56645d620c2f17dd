// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.persistence.comment.CommentRow;
import dk.stigen.persistence.comment.DiscussionRepository;
import dk.stigen.persistence.comment.Held;
import dk.stigen.persistence.comment.Said;
import dk.stigen.persistence.comment.Stance;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said about a contribution, for {@code l:comments} and the page of a discussion: by one statement a page. */
@Named("discussions")
@ApplicationScoped
public class Discussions {

    static final int THREADS = 20;
    static final int FIRST_ANSWERS = 3;
    static final int ANSWERS = 50;

    @Inject
    DiscussionRepository discussions;

    @Inject
    CommentRules rules;

    @Inject
    Sight sight;

    @Inject
    Mentions mentions;

    @Inject
    Permissions permissions;

    @Inject
    PortalParticipants participants;

    @Inject
    RequestMemory memory;

    @Inject
    Page page;

    /**
     * A comment as a page shows it.
     *
     * @param author the name it stands under, empty once the author has been erased
     * @param stance the key of its stance in the bundle, empty where it has none
     * @param own whether the reader wrote it
     * @param editable whether he may still change it
     * @param held the name of what it is kept from others for, empty where it stands
     * @param concealed whether it is kept from the reader too, who sees that something was hidden
     * @param masked whether it is the reader's own and a moderator has masked a part of it
     */
    public record Card(
            long id,
            String author,
            String stance,
            String body,
            Instant at,
            boolean edited,
            boolean withdrawn,
            int agreed,
            boolean agreedByReader,
            boolean own,
            boolean editable,
            String held,
            boolean concealed,
            boolean masked) {

        /** Returns whether others can answer it and agree with it. */
        public boolean stands() {
            return !withdrawn && held.isEmpty();
        }
    }

    /**
     * A thread.
     *
     * @param answers its first answers
     * @param more how many answers more there are
     */
    public record Thread(Card first, List<Card> answers, int more) {}

    /**
     * A page of what is said.
     *
     * @param address where the whole discussion is
     * @param writing where a comment is written
     * @param next the number that the next page begins before, 0 on the last
     * @param decision whether the reader may take part
     * @param moderated whether the reader decides about what others say
     */
    public record Shown(
            String address,
            String writing,
            Said said,
            List<Thread> threads,
            long next,
            Decision decision,
            boolean stances,
            boolean moderated) {}

    /** Returns the first page of what is said about the contribution, or nothing where the reader may not see it. */
    public Optional<Shown> find(ContributionRef about) {
        return memory.recall(new Asked(about), () -> page(about, Long.MAX_VALUE));
    }

    /** As {@link #find}, for pages; null where there is nothing. */
    public @Nullable Shown of(ContributionRef about) {
        return find(about).orElse(null);
    }

    /** Returns the page of threads before a number. */
    Optional<Shown> page(ContributionRef about, long before) {
        return sight.find(about).map(row -> shown(row, before));
    }

    private Shown shown(ContributionRow row, long before) {
        DiscussionRepository.Threads found =
                discussions.threads(row.ref(), reader(), moderates(), before, THREADS + 1, FIRST_ANSWERS);
        CommentRules.Rules rule = rules.in(row.ref().plugin(), row.activity());
        List<CommentRow> first = found.rows().stream()
                .filter(comment -> comment.thread().isEmpty())
                .sorted(Comparator.comparingLong(CommentRow::id).reversed())
                .toList();
        Mentions.Names names = mentions.in(found.rows(), row.activity(), page.getLocale());
        List<Thread> threads = first.stream()
                .limit(THREADS)
                .map(comment -> thread(comment, found.rows(), rule, names))
                .toList();
        return new Shown(
                address(row.ref()),
                "/arena/comment/" + path(row.ref()),
                found.said(),
                threads,
                first.size() > THREADS ? first.get(THREADS - 1).id() : 0,
                decision(row.ref(), row.activity()),
                rule.stances(),
                moderates());
    }

    private Thread thread(CommentRow first, List<CommentRow> rows, CommentRules.Rules rule, Mentions.Names names) {
        List<Card> answers = new ArrayList<>();
        for (CommentRow row : rows) {
            if (row.thread().filter(thread -> thread == first.id()).isPresent()) {
                answers.add(card(row, rule, names));
            }
        }
        return new Thread(
                card(first, rule, names), List.copyOf(answers), Math.max(0, first.replies() - answers.size()));
    }

    /** Returns the answers after a number in a thread about such a contribution. */
    List<Card> answers(ContributionRow about, long thread, long after) {
        CommentRules.Rules rule = rules.in(about.ref().plugin(), about.activity());
        List<CommentRow> rows = discussions.answers(thread, reader(), moderates(), after, ANSWERS);
        Mentions.Names names = mentions.in(rows, about.activity(), page.getLocale());
        return rows.stream().map(row -> card(row, rule, names)).toList();
    }

    /** Returns a comment on such a contribution as it is shown. */
    Optional<Card> one(ContributionRow about, long id) {
        CommentRules.Rules rule = rules.in(about.ref().plugin(), about.activity());
        return discussions
                .one(id, reader(), moderates())
                .map(row -> card(row, rule, mentions.in(List.of(row), about.activity(), page.getLocale())));
    }

    /** Returns whether the reader may take part. */
    Decision decision(ContributionRef about, ActivityId activity) {
        return permissions.decide(CommentRules.action(about.plugin()), Subject.of(activity, about));
    }

    static String address(ContributionRef about) {
        return "/arena/discussion/" + path(about);
    }

    private static String path(ContributionRef about) {
        return about.plugin() + "/" + about.type() + "/" + about.id();
    }

    private Card card(CommentRow row, CommentRules.Rules rule, Mentions.Names names) {
        Locale locale = page.getLocale();
        // of what is hidden nobody learns who wrote it
        String name = row.name().filter(known -> !row.concealed()).orElse("");
        boolean own =
                participants.current().filter(person -> person.is(row.author())).isPresent();
        return new Card(
                row.id(),
                row.association()
                        .filter(association -> !name.isEmpty())
                        .map(association -> Texts.COMMENT.in(locale, "comment.byline.for", name, association))
                        .orElse(name),
                switch (row.concealed() ? Stance.NONE : row.stance()) {
                    case NONE -> "";
                    case FOR, AGAINST, NEUTRAL -> "comment.stance." + row.stance();
                },
                names.shown(row),
                row.at(),
                row.edited(),
                row.withdrawn(),
                row.agreed(),
                row.agreedByReader(),
                own,
                own && row.age().compareTo(rule.editable()) < 0 && !isFinal(row, rule),
                row.held() == Held.NOT ? "" : row.held().name(),
                row.concealed(),
                row.masked());
    }

    private boolean isFinal(CommentRow row, CommentRules.Rules rule) {
        return row.held() == Held.HIDDEN || (row.held() == Held.NOT && rule.readFirst() && !moderates());
    }

    private boolean moderates() {
        return sight.reader().moderates();
    }

    private long reader() {
        return participants.current().map(Participant::id).map(id -> id.value()).orElse(0L);
    }

    private record Asked(ContributionRef about) {}
}
