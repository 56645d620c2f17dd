// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.comment.Comment;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.comment.Discussions.Card;
import dk.stigen.portal.comment.Discussions.Shown;
import dk.stigen.portal.contribution.ContributionAddress;
import dk.stigen.portal.contribution.PathContribution;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** All that is said about one contribution, page by page, or one thread of it. */
@Named("discussionPage")
@RequestScoped
public class DiscussionPage {

    @Inject
    Discussions discussions;

    @Inject
    CommentRepository comments;

    @Inject
    Commented commented;

    @Inject
    Sight sight;

    @Inject
    PathContribution addressed;

    @Inject
    @Param
    @Nullable
    String after;

    @Inject
    @Param
    @Nullable
    String thread;

    private Optional<ContributionRow> about = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<Card> first = Optional.empty();
    private List<Card> answers = List.of();

    /** Loads what the address asks for: 404 for what the reader may not see, 400 for an address that this site never made. */
    public void load() {
        about = addressed.ref().filter(commented::is).flatMap(sight::find);
        if (about.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        Optional<Long> position = ContributionAddress.number(after);
        if (after != null && position.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        ContributionRef ref = about.get().ref();
        shown = thread == null ? discussions.page(ref, position.orElse(Long.MAX_VALUE)) : discussions.find(ref);
        if (thread != null) {
            loadThread(ref, position.orElse(0L));
        }
    }

    private void loadThread(ContributionRef ref, long from) {
        Optional<Comment> found = ContributionAddress.number(thread)
                .flatMap(comments::find)
                .filter(comment ->
                        comment.about().equals(ref) && comment.thread().isEmpty());
        if (found.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        first = discussions.one(about.orElseThrow(), found.get().id());
        answers = discussions.answers(about.orElseThrow(), found.get().id(), from);
    }

    public @Nullable Shown getShown() {
        return shown.orElse(null);
    }

    /** What is discussed, for the trail of its case. */
    public @Nullable ContributionRef getAbout() {
        return about.map(ContributionRow::ref).orElse(null);
    }

    public String getTitle() {
        return about.map(ContributionRow::title).orElse("");
    }

    /** The page of what is discussed. */
    public String getPath() {
        return about.map(ContributionRow::path).orElse("/");
    }

    /** The thread that is shown alone, null where all are. */
    public @Nullable Card getThread() {
        return first.orElse(null);
    }

    public List<Card> getAnswers() {
        return answers;
    }

    public boolean isFirst() {
        return after == null;
    }

    /** Where the pages of the list are. */
    public String getPagerPath() {
        return about.map(row -> Discussions.address(row.ref())).orElse("") + "?"
                + first.map(card -> "thread=" + card.id()).orElse("");
    }

    /** Where the next page begins, empty on the last. */
    public String getNext() {
        if (first.isPresent()) {
            return answers.size() < Discussions.ANSWERS
                    ? ""
                    : String.valueOf(answers.get(answers.size() - 1).id());
        }
        return shown.map(Shown::next)
                .filter(next -> next != 0)
                .map(String::valueOf)
                .orElse("");
    }
}
