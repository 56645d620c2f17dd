// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.association;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.portal.participant.Acting;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the button by which a participant asks to represent an association, and the one by which an official ends it; the form's token is
 * checked before.
 */
@WebServlet({"/me/representation", "/office/representation"})
public class RepresentationServlet extends HttpServlet {

    @Inject
    transient KeepAssociations keep;

    @Inject
    transient PortalParticipants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean office = request.getServletPath().startsWith("/office/");
        Optional<Participant> reader = office ? participants.current() : participants.self();
        Optional<ParticipantId> association = number(request.getParameter("association"));
        Optional<ParticipantId> person = number(request.getParameter("person"));
        if (reader.isEmpty() || association.isEmpty() || (office && person.isEmpty())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (participants.acting().filter(Acting::isForCitizen).isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (office) {
            keep.end(person.get(), association.get(), reader.get());
        } else {
            keep.ask(reader.get(), association.get());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath()
                        + (office ? "/office/association/" + association.get().value() : "/me/profile"));
    }

    private static Optional<ParticipantId> number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}")
                ? Optional.of(new ParticipantId(Long.parseLong(text)))
                : Optional.empty();
    }
}
