// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.portal.contribution.ContributionAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The button that publishes prepared answers together. */
@WebServlet("/arena/publish-answers")
public class PublishServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int MOST = 200;

    @Inject
    transient GiveAnswer giving;

    @Inject
    transient Participants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (participants.current().isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        List<Long> wanted = Stream.ofNullable(request.getParameterValues("duty"))
                .flatMap(Stream::of)
                .flatMap(number -> ContributionAddress.number(number).stream())
                .distinct()
                .limit(MOST)
                .toList();
        try {
            GiveAnswer.Outcome outcome = wanted.isEmpty() ? GiveAnswer.Outcome.DONE : giving.publishPrepared(wanted);
            switch (outcome) {
                case DONE -> {
                    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                    response.setHeader(
                            "Location",
                            request.getContextPath() + "/arena/answers?state="
                                    + (wanted.isEmpty() ? "prepared" : "answered"));
                }
                case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
                case OVERTAKEN, ANSWERED_ALREADY, NOBODY -> response.sendError(HttpServletResponse.SC_CONFLICT);
                case FAILED -> response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } catch (NotAllowedException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
