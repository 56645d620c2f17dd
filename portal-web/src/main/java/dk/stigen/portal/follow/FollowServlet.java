// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.follow;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.portal.contribution.ContributionAddress;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The buttons to follow something: {@code act} is follow or unfollow. It leads back to where the button was. */
@WebServlet("/follow")
public class FollowServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Following following;

    @Inject
    transient PortalParticipants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ContributionRef> subject = ContributionAddress.contribution(
                request.getParameter("plugin"), request.getParameter("type"), request.getParameter("number"));
        String act = Optional.ofNullable(request.getParameter("act")).orElse("");
        if (subject.isEmpty() || !act.matches("follow|unfollow")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<Participant> person = participants.current();
        if (person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean wanted = act.equals("follow");
        Optional<String> path = following.follow(subject.get(), person.get().id(), wanted);
        if (path.isEmpty() && wanted) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean fromList = "list".equals(request.getParameter("at"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", request.getContextPath() + (fromList ? "/me/following" : path.orElse("/me/following")));
    }
}
