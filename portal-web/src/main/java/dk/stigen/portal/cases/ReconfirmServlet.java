// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.cases;

import dk.stigen.api.contribution.Projection;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.cases.CaseRepository;
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

    @Inject
    transient CaseRepository cases;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String part = Optional.ofNullable(request.getParameter("part")).orElse("");
        String act = Optional.ofNullable(request.getParameter("act")).orElse("");
        Optional<Participant> supporter = participants.current();
        if (!part.matches("[1-9][0-9]{0,17}") || !act.matches("yes|no")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        long number = Long.parseLong(part);
        supporter.ifPresent(person -> moving.answer(number, act.equals("yes"), person));
        // the page says what stands now, also to whoever has answered before or is not asked
        String page =
                cases.part(number).flatMap(journey::seen).map(Projection::path).orElse("/");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + (supporter.isPresent() ? "" : "/login") + page);
    }
}
