// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.comment.Comment;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.contribution.ContributionAddress;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The buttons at a comment: {@code act} is agree, disagree or withdraw. It leads back to where the comment stands. */
@WebServlet("/comment")
public class CommentServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient WriteComment writing;

    @Inject
    transient CommentRepository comments;

    @Inject
    transient Sight sight;

    @Inject
    transient PortalParticipants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> number = ContributionAddress.number(request.getParameter("comment"));
        String act = Optional.ofNullable(request.getParameter("act")).orElse("");
        if (number.isEmpty() || !act.matches("agree|disagree|withdraw")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<ContributionRow> about =
                comments.find(number.get()).map(Comment::about).flatMap(sight::find);
        if (about.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String page = "discussion".equals(request.getParameter("at"))
                ? Discussions.address(about.get().ref())
                : about.get().path();
        if (participants.current().isEmpty()) {
            seeOther(request, response, "/login" + page);
        } else if (act(number.get(), act) == Outcome.UNKNOWN) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            seeOther(request, response, page + "#comment-" + number.get());
        }
    }

    private Outcome act(long comment, String act) {
        try {
            return switch (act) {
                case "withdraw" -> writing.withdraw(comment);
                default -> writing.agree(comment, act.equals("agree"));
            };
        } catch (NotAllowedException e) {
            // the page, to which this leads back, shows why
            return Outcome.DONE;
        }
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
