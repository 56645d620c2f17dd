// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.support;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.permission.NotAllowedException;
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

/** The button of {@code l:supports}: {@code act} is support or withdraw. It leads back to the contribution's page. */
@WebServlet("/support")
public class SupportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient GiveSupport giving;

    @Inject
    transient Supportable supportable;

    @Inject
    transient Sight sight;

    @Inject
    transient PortalParticipants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ContributionRef> about = ContributionAddress.contribution(
                request.getParameter("plugin"), request.getParameter("type"), request.getParameter("number"));
        String act = Optional.ofNullable(request.getParameter("act")).orElse("");
        if (about.isEmpty() || !act.matches("support|withdraw")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<ContributionRow> row = about.filter(supportable::is).flatMap(sight::find);
        if (row.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String page = row.get().path();
        Optional<Participant> supporter = participants.current();
        if (supporter.isEmpty()) {
            seeOther(request, response, "/login" + page);
            return;
        }
        switch (act(act, about.get(), supporter.get())) {
            case DONE, UNCHANGED -> seeOther(request, response, page + "#support");
            case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case FAILED -> response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private SupportOutcome act(String act, ContributionRef about, Participant supporter) {
        try {
            return act.equals("support") ? giving.give(about, supporter.id()) : giving.withdraw(about, supporter.id());
        } catch (NotAllowedException e) {
            // the page, to which this leads back, shows why
            return SupportOutcome.UNCHANGED;
        }
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
