// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.crowdsourcing.proposal.SupportProposal.Outcome;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the "support" and "withdraw" buttons of a proposal's page, which is stateless and works without JavaScript.
 *
 * <p>The portal has checked the form's token before the request comes here.
 */
@WebServlet("/ladder/crowdsourcing/support")
public class SupportServlet extends HttpServlet {

    @Inject
    transient SupportProposal supportProposal;

    @Inject
    transient Participants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> proposal = ProposalNumber.parse(request.getParameter("proposal"));
        if (proposal.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String page = "/ladder/crowdsourcing/proposal/" + proposal.get();
        Optional<Participant> supporter = participants.current();
        if (supporter.isEmpty()) {
            seeOther(request, response, "/login" + page);
            return;
        }
        Outcome outcome = "withdraw".equals(request.getParameter("act"))
                ? supportProposal.withdraw(proposal.get(), supporter.get().id())
                : supportProposal.support(proposal.get(), supporter.get().id());
        if (outcome == Outcome.UNKNOWN) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            seeOther(request, response, page + "#support");
        }
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
