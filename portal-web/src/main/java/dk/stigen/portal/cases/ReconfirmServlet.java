// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.cases;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.spi.contribution.Projection;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A supporter says whether he supports what a contribution has become: {@code POST /reconfirm}. */
@WebServlet("/reconfirm")
public class ReconfirmServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient MoveCase moving;

    @Inject
    transient Journey journey;

    @Inject
    transient Participants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String part = Optional.ofNullable(request.getParameter("part")).orElse("");
        String act = Optional.ofNullable(request.getParameter("act")).orElse("");
        Optional<Participant> supporter = participants.current();
        if (supporter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (!part.matches("[1-9][0-9]{0,17}") || !act.matches("yes|no")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<ContributionRef> about = moving.answer(Long.parseLong(part), act.equals("yes"), supporter.get());
        if (about.isEmpty()) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath()
                        + about.flatMap(journey::projection)
                                .map(Projection::path)
                                .orElse("/"));
    }
}
