// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.NotAllowedException;
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
        Optional<Long> proposal = AddressNumber.parse(request.getParameter("proposal"));
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
        if (act(request, proposal.get(), supporter.get()) == Outcome.UNKNOWN) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            seeOther(request, response, page + "#support");
        }
    }

    private Outcome act(HttpServletRequest request, long proposal, Participant supporter) {
        try {
            return "withdraw".equals(request.getParameter("act"))
                    ? supportProposal.withdraw(proposal, supporter.id())
                    : supportProposal.support(proposal, supporter.id());
        } catch (NotAllowedException e) {
            // the page, to which this leads back, shows why
            return Outcome.NOT_SUPPORTED;
        }
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
