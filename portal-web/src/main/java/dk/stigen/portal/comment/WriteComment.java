// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.byline.Bylines;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.comment.Comment;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.comment.CommentShown;
import dk.stigen.persistence.comment.Held;
import dk.stigen.persistence.comment.MentionRepository;
import dk.stigen.persistence.comment.NewComment;
import dk.stigen.persistence.comment.Stance;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.moderation.Matter;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.State;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.notification.PortalNotifications;
import dk.stigen.portal.participant.MayWrite;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes, changes and takes back comments, and says why not. */
@ApplicationScoped
public class WriteComment {

    /** How many comments somebody writes in a minute at the most. */
    static final int IN_A_MINUTE = 10;

    /** How many he writes in an hour at the most. */
    static final int IN_AN_HOUR = 60;

    static final Duration MINUTE = Duration.ofMinutes(1);

    /** After which somebody who has written too much in an hour may try again. */
    static final Duration HOURLY_PAUSE = Duration.ofMinutes(10);

    /** For how long nobody says the same in the same place again. */
    private static final Duration NOT_REPEATED = Duration.ofDays(1);

    @Inject
    CommentRepository comments;

    @Inject
    MentionRepository mentioning;

    @Inject
    Mentions mentions;

    @Inject
    CommentRules rules;

    @Inject
    Commented commented;

    @Inject
    Sight sight;

    @Inject
    Permissions permissions;

    @Inject
    PortalParticipants participants;

    @Inject
    Bylines bylines;

    @Inject
    PortalNotifications notifications;

    @Inject
    MayWrite mayWrite;

    @Inject
    TextScreening screening;

    @Inject
    ModerationRepository moderation;

    @Inject
    PortalClock clock;

    /** What became of a comment, and its number once it is stored. */
    record Written(Outcome outcome, long id) {

        private static Written not(Outcome outcome) {
            return new Written(outcome, 0);
        }
    }

    /**
     * Stores the comment, or finds the one that the same form has stored before.
     *
     * @throws NotAllowedException if the current actor may not comment there
     */
    @Transactional
    Written write(ContributionRef about, CommentDraft draft) {
        Optional<ActivityId> place = placeOf(about);
        Optional<Comment> answered = draft.thread().flatMap(comments::find);
        if (place.isEmpty() || (draft.thread().isPresent() && !isAnswerable(answered, about))) {
            return Written.not(Outcome.UNKNOWN);
        }
        ActivityId activity = place.get();
        demand(about, activity);
        CommentRules.Rules rule = rules.in(about.plugin(), activity);
        Stance stance = rule.stances() && draft.thread().isEmpty() ? draft.stance() : Stance.NONE;
        Outcome judged = judge(draft.body(), rule);
        if (judged == Outcome.DONE && rule.stances() && draft.thread().isEmpty() && stance == Stance.NONE) {
            judged = Outcome.NO_STANCE;
        }
        if (judged == Outcome.DONE) {
            judged = screen(draft.body(), draft.confirmed());
        }
        if (judged != Outcome.DONE) {
            return Written.not(judged);
        }
        MentionText.Marked marked =
                mentions.mark(about, activity, screening.masked(draft.body()), draft.mentioned(), List.of());
        return marked.people().size() > Mentions.MOST
                ? Written.not(Outcome.TOO_MANY_MENTIONED)
                : store(
                        new NewComment(
                                about,
                                activity,
                                answered.map(Comment::threadOrItself),
                                bylines.author(),
                                stance,
                                new PlainText(marked.text()),
                                rule.readFirst() && !isModerator(),
                                draft.submissionKey()),
                        marked.people());
    }

    private static boolean isAnswerable(Optional<Comment> answered, ContributionRef about) {
        return answered.filter(comment -> comment.about().equals(about) && comment.stands())
                .isPresent();
    }

    private Optional<ActivityId> placeOf(ContributionRef about) {
        return commented.is(about) ? sight.find(about).map(ContributionRow::activity) : Optional.empty();
    }

    private void demand(ContributionRef about, ActivityId activity) {
        Decision decision = permissions.decide(CommentRules.action(about.plugin()), Subject.of(activity, about));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
    }

    private static Outcome judge(PlainText body, CommentRules.Rules rule) {
        if (body.length() < CommentRules.SHORTEST) {
            return Outcome.TOO_SHORT;
        }
        return body.length() > rule.longest() ? Outcome.TOO_LONG : Outcome.DONE;
    }

    /** What is stored is masked in any case; whoever writes it is warned once before. */
    private Outcome screen(PlainText body, boolean confirmed) {
        return confirmed || screening.warning(body, Locale.ENGLISH).isEmpty() ? Outcome.DONE : Outcome.SCREENED;
    }

    private boolean isModerator() {
        return sight.reader().moderates();
    }

    private Written store(NewComment comment, List<ParticipantId> mentioned) {
        comments.lock(comment.author());
        Optional<Long> stored = comments.submittedAs(comment.submissionKey());
        if (stored.isPresent()) {
            return new Written(Outcome.DONE, stored.get());
        }
        if (comments.since(comment.author(), MINUTE, IN_A_MINUTE) >= IN_A_MINUTE) {
            return Written.not(Outcome.TOO_MANY);
        }
        if (comments.since(comment.author(), Duration.ofHours(1), IN_AN_HOUR) >= IN_AN_HOUR) {
            return Written.not(Outcome.TOO_MANY_HOUR);
        }
        if (comments.hasSaid(comment.author(), comment.about(), comment.body(), NOT_REPEATED)) {
            return Written.not(Outcome.REPEATED);
        }
        long id = comments.add(comment);
        ContributionRef ref = Matter.comment(id);
        bylines.sign(ref, comment.activity());
        mentioning.keep(id, mentioned);
        if (comment.waits()) {
            moderation.ensure(
                    new Matter(ref, comment.about(), comment.activity(), Optional.of(comment.author())), State.WAITING);
        } else {
            tell(id, comment.about(), comment.thread(), comment.author(), mentioned);
        }
        return new Written(Outcome.DONE, id);
    }

    void tell(@Observes CommentShown shown) {
        Comment comment = shown.comment();
        tell(comment.id(), comment.about(), comment.thread(), comment.author(), mentioning.in(comment.id()));
    }

    private void tell(
            long id,
            ContributionRef about,
            Optional<Long> thread,
            ParticipantId author,
            Collection<ParticipantId> mentioned) {
        notifications.tellInOurWords(notice(id, about, thread, author, mentioned));
        tellMentioned(id, about, author, mentioned);
    }

    /** Whoever is mentioned is told so, once however often the comment is changed. */
    private void tellMentioned(
            long id, ContributionRef about, ParticipantId author, Collection<ParticipantId> mentioned) {
        for (ParticipantId person : mentioned) {
            notifications.tellInOurWords(new Notice(
                    "mention/" + id + "/" + person.value(),
                    Topic.MENTION,
                    about,
                    MessageKey.of("notification.mention"),
                    Optional.of(author),
                    Set.of(person)));
        }
    }

    /** Whoever made what is discussed is told, and whoever began the thread, unless he is told that he is mentioned. */
    private Notice notice(
            long id,
            ContributionRef about,
            Optional<Long> thread,
            ParticipantId author,
            Collection<ParticipantId> mentioned) {
        Set<ParticipantId> people = new HashSet<>();
        sight.find(about).flatMap(ContributionRow::author).ifPresent(people::add);
        thread.flatMap(comments::find).map(Comment::author).ifPresent(people::add);
        people.removeAll(Set.copyOf(mentioned));
        return new Notice(
                "comment/" + id,
                Topic.COMMENT,
                about,
                MessageKey.of(thread.isEmpty() ? "notification.comment" : "notification.answer"),
                Optional.of(author),
                people);
    }

    /**
     * Puts another text in place of the current actor's own comment, as long as the activity lets him.
     *
     * @throws NotAllowedException if the current actor may not comment there any more
     */
    @Transactional
    Outcome edit(long id, PlainText body, List<String> mentioned, boolean confirmed) {
        Optional<Comment> found = own(id);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Comment comment = found.get();
        demand(comment.about(), comment.activity());
        mayWrite.demand();
        CommentRules.Rules rule = rules.in(comment.about().plugin(), comment.activity());
        if (isFinal(comment, rule) || !clock.now().isBefore(comment.at().plus(rule.editable()))) {
            return Outcome.TOO_LATE;
        }
        Outcome judged = judge(body, rule);
        if (judged == Outcome.DONE) {
            judged = screen(body, confirmed);
        }
        return judged == Outcome.DONE ? put(comment, screening.masked(body), mentioned) : judged;
    }

    private Outcome put(Comment comment, PlainText body, List<String> mentioned) {
        MentionText.Marked marked =
                mentions.mark(comment.about(), comment.activity(), body, mentioned, mentioning.in(comment.id()));
        if (marked.people().size() > Mentions.MOST) {
            return Outcome.TOO_MANY_MENTIONED;
        }
        comments.edit(comment.id(), new PlainText(marked.text()));
        mentioning.keep(comment.id(), marked.people());
        if (comment.held() == Held.NOT) {
            tellMentioned(comment.id(), comment.about(), comment.author(), marked.people());
        }
        return Outcome.DONE;
    }

    /** What a moderator has read, or hidden, stays as he saw it. */
    private boolean isFinal(Comment comment, CommentRules.Rules rule) {
        return comment.held() == Held.HIDDEN || (comment.held() == Held.NOT && rule.readFirst() && !isModerator());
    }

    /** Takes the current actor's own comment back, whenever he wants. */
    @Transactional
    Outcome withdraw(long id) {
        Optional<Comment> found = own(id);
        found.ifPresent(comment -> {
            mentioning.forget(id);
            comments.withdraw(comment);
            moderation.close(Matter.comment(id));
        });
        return found.isPresent() ? Outcome.DONE : Outcome.UNKNOWN;
    }

    private Optional<Comment> own(long id) {
        Optional<Participant> actor = participants.current();
        return comments.hold(id)
                .filter(comment -> !comment.withdrawn())
                .filter(comment ->
                        actor.filter(person -> person.is(comment.author())).isPresent())
                .filter(comment -> placeOf(comment.about()).isPresent());
    }

    /**
     * Has the current actor agree with somebody else's comment, or no longer.
     *
     * @throws NotAllowedException if the current actor may not say anything there
     */
    @Transactional
    Outcome agree(long id, boolean agrees) {
        Optional<Comment> found = comments.find(id)
                .filter(Comment::stands)
                .filter(comment -> placeOf(comment.about()).isPresent());
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        demand(found.get().about(), found.get().activity());
        ParticipantId person = bylines.author();
        if (agrees
                && !participants
                        .current()
                        .filter(actor -> actor.is(found.get().author()))
                        .isPresent()) {
            comments.agree(id, person);
        } else if (!agrees) {
            comments.disagree(id, person);
        }
        return Outcome.DONE;
    }

    /** Returns whether there is such a comment on the contribution. */
    boolean isAbout(long id, ContributionRef about) {
        return comments.find(id)
                .filter(comment -> comment.about().equals(about))
                .isPresent();
    }
}
