// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.comment.Comment;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.comment.CommentShown;
import dk.stigen.persistence.comment.Held;
import dk.stigen.persistence.contribution.ContributionRepository;
import dk.stigen.persistence.moderation.Act;
import dk.stigen.persistence.moderation.Mask;
import dk.stigen.persistence.moderation.Matter;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.OnFile;
import dk.stigen.persistence.moderation.Report;
import dk.stigen.persistence.moderation.Ruling;
import dk.stigen.persistence.moderation.State;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A moderator hides, keeps, masks or restores what he may read, with a reason that its author is told. */
@ApplicationScoped
public class Moderate {

    /** How many signs a reason has at the most. */
    static final int LONGEST = 1000;

    /** How many are decided about at once. */
    static final int MOST = 100;

    private static final PlainText NOTHING = new PlainText("");

    private static final long NONE = 0;

    /** What stands where a part was cut out. */
    static final String CUT = "[…]";

    private static final int REPORTERS = 200;

    @Inject
    ModerationRepository files;

    @Inject
    ContributionRepository index;

    @Inject
    CommentRepository comments;

    @Inject
    Moderated moderated;

    @Inject
    Moderators moderators;

    @Inject
    TellParties parties;

    @Inject
    ModerationAudit audit;

    @Inject
    RequestMemory memory;

    @Inject
    PluginRegistry plugins;

    @Inject
    Event<CommentShown> shown;

    /** What became of a decision. */
    enum Outcome {
        DONE,
        /** There is nothing that the moderator may see. */
        UNKNOWN,
        NO_REASON,
        TOO_LONG,
        /** Nothing is marked that is to be cut out. */
        NO_PART,
        /** It stands otherwise than the decision takes it to, as one that is restored and not hidden, or somebody else has decided meanwhile. */
        OVERTAKEN
    }

    /**
     * Decides about what stands under a contribution's or a comment's address, reported or not.
     *
     * @param part what is cut out where that is decided, exactly as it stands there, else empty
     * @param seen the number of the latest decision that the moderator knows of, 0 where he knows of none, empty where he does not say
     * @throws NotAllowedException if the current actor does not moderate, or it is his own text or report, or his own decision that is appealed, or the part
     *     cannot be cut out
     */
    @Transactional
    Outcome decide(ContributionRef ref, Act act, PlainText reason, PlainText part, OptionalLong seen) {
        Participant moderator = moderators.demand();
        Optional<Matter> matter = moderated.find(ref).map(Moderated.Seen::matter);
        if (matter.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Outcome judged = act == Act.MASK && part.isEmpty() ? Outcome.NO_PART : judge(reason);
        return judged == Outcome.DONE
                ? decide(files.ensure(matter.get(), State.DECIDED), act, reason, part, seen, moderator.id())
                : judged;
    }

    /**
     * Decides the same about many; those that stand otherwise meanwhile are left as they are, and if one may not be decided about, none is.
     *
     * @param picked their numbers in the queue, each with that of the latest decision that the moderator knows of, 0 where he knows of none
     * @throws NotAllowedException as {@link #decide(ContributionRef, Act, PlainText, PlainText, OptionalLong)} does
     */
    @Transactional
    Outcome decideAll(Map<Long, Long> picked, Act act, PlainText reason) {
        Participant moderator = moderators.demand();
        // what is cut out is marked in one text
        Outcome judged = act == Act.MASK ? Outcome.NO_PART : judge(reason);
        if (judged != Outcome.DONE) {
            return judged;
        }
        // in one order, so that two moderators do not wait for each other
        Set<Outcome> outcomes = new TreeMap<>(picked)
                .entrySet().stream()
                        .limit(MOST)
                        .map(one -> decide(
                                one.getKey(), act, reason, NOTHING, OptionalLong.of(one.getValue()), moderator.id()))
                        .collect(Collectors.toSet());
        return outcomes.contains(Outcome.DONE)
                ? Outcome.DONE
                : outcomes.stream().findFirst().orElse(Outcome.UNKNOWN);
    }

    static Outcome judge(PlainText reason) {
        if (reason.isEmpty()) {
            return Outcome.NO_REASON;
        }
        return reason.length() > LONGEST ? Outcome.TOO_LONG : Outcome.DONE;
    }

    private Outcome decide(
            long id, Act act, PlainText reason, PlainText part, OptionalLong seen, ParticipantId moderator) {
        Optional<OnFile> found = files.hold(id)
                .filter(file -> moderated.find(file.matter().ref()).isPresent());
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        OnFile file = found.get();
        refuseOwn(file, moderator);
        Optional<State> next = file.state().after(act);
        if (next.isEmpty() || isOvertaken(file, seen)) {
            return Outcome.OVERTAKEN;
        }
        long decision =
                files.decide(file, act, reason.value(), act == Act.MASK ? part.value() : "", moderator, next.get());
        if (act == Act.MASK && !isReplaced(file.matter(), part.value(), CUT)) {
            throw new NotAllowedException(Decision.denied("portal.permission.moderation.mask"));
        }
        boolean left = act == Act.UNMASK && !isPutBack(file);
        turn(file.matter(), next.get().isHidden());
        audit.decided(file.matter().ref(), act, decision);
        List<ParticipantId> reporters = files.reports(id, REPORTERS).stream()
                .filter(report -> isUnanswered(report, file))
                .map(Report::by)
                .toList();
        parties.told(file, act, left, reason.value(), decision, moderator, reporters);
        memory.forget();
        return Outcome.DONE;
    }

    private static boolean isOvertaken(OnFile file, OptionalLong seen) {
        return seen.isPresent()
                && seen.getAsLong() != file.latest().map(Ruling::id).orElse(NONE);
    }

    /** An appeal against a mask is no matter of those who were told before what became of their reports. */
    private static boolean isUnanswered(Report report, OnFile file) {
        return file.state() != State.CONTESTED
                || file.latest().filter(told -> report.at().isBefore(told.at())).isEmpty();
    }

    /** Puts back what the mask has cut out, unless its author has changed the text since, whose words stay; the longer text first, of which the title may be a part. */
    private boolean isPutBack(OnFile file) {
        Optional<Mask> mask = files.mask(file).filter(found -> found.isUntouched(CUT));
        return mask.isPresent()
                && isPutBack(
                                file.matter(),
                                mask.get().text(),
                                mask.get().before().text())
                        | isPutBack(
                                file.matter(),
                                mask.get().title(),
                                mask.get().before().title());
    }

    private boolean isPutBack(Matter matter, String left, String before) {
        return !left.equals(before) && isReplaced(matter, left, before);
    }

    private boolean isReplaced(Matter matter, String part, String by) {
        ContributionRef ref = matter.ref();
        return matter.isComment()
                ? comments.mask(ref.id(), part, by)
                : plugins.ask(
                                ref.plugin(),
                                ContributionTypes.class,
                                "mask",
                                types -> types.mask(ref.type(), ref.id(), part, by))
                        .orElse(false);
    }

    private void refuseOwn(OnFile file, ParticipantId moderator) {
        Matter matter = file.matter();
        if (matter.author().filter(moderator::equals).isPresent()) {
            throw new NotAllowedException(Decision.denied("portal.permission.moderation.text"));
        }
        if (files.hasReported(matter.ref(), moderator)) {
            throw new NotAllowedException(Decision.denied("portal.permission.moderation.report"));
        }
        if (file.state().isAppealed()
                && file.appealable().map(Ruling::by).filter(moderator::equals).isPresent()
                && files.hasModeratorBeside(moderator)) {
            throw new NotAllowedException(Decision.denied("portal.permission.moderation.appeal"));
        }
    }

    private void turn(Matter matter, boolean hidden) {
        if (!matter.isComment()) {
            index.withhold(matter.ref(), hidden);
            return;
        }
        Comment comment = comments.hold(matter.ref().id()).orElseThrow();
        comments.turn(comment, hidden ? Held.HIDDEN : Held.NOT);
        if (comment.held() == Held.WAITING && !hidden) {
            shown.fire(new CommentShown(comment));
        }
    }
}
