// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.comment.Comments;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.comment.Comment;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.comment.MentionRepository;
import dk.stigen.persistence.comment.NewComment;
import dk.stigen.persistence.comment.Stance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The comments, for plugins. */
@ApplicationScoped
public class PortalComments implements Comments {

    private static final int LONGEST = 5000;

    @Inject
    CommentRepository comments;

    @Inject
    MentionRepository mentioning;

    @Inject
    Mentions mentions;

    @Override
    public Map<ContributionRef, Integer> counts(Collection<ContributionRef> contributions) {
        return comments.said(contributions).entrySet().stream()
                .filter(found -> found.getValue().comments() > 0)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, found -> found.getValue().comments()));
    }

    @Override
    public boolean anyIn(ActivityId activity) {
        return comments.anyIn(activity);
    }

    @Override
    @Transactional
    public long add(ContributionRef about, ParticipantId author, PlainText text) {
        ActivityId activity = comments.placeOf(about)
                .orElseThrow(() -> new IllegalArgumentException(about + " is not in the index."));
        return add(about, activity, Optional.empty(), author, text);
    }

    @Override
    @Transactional
    public long answer(long comment, ParticipantId author, PlainText text) {
        Comment first = comments.find(comment)
                .orElseThrow(() -> new IllegalArgumentException("There is no comment " + comment + "."));
        return add(first.about(), first.activity(), Optional.of(first.threadOrItself()), author, text);
    }

    private long add(
            ContributionRef about, ActivityId activity, Optional<Long> thread, ParticipantId author, PlainText text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A comment has 1 to " + LONGEST + " signs.");
        }
        MentionText.Marked marked = mentions.mark(about, activity, text, List.of(), List.of());
        long id = comments.add(new NewComment(
                about, activity, thread, author, Stance.NONE, new PlainText(marked.text()), false, UUID.randomUUID()));
        mentioning.keep(id, marked.people().stream().limit(Mentions.MOST).toList());
        return id;
    }
}
