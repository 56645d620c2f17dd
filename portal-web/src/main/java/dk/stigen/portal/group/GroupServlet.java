// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.group;

import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the buttons of a group's page, which works without JavaScript; the form's token is checked before. */
@WebServlet("/office/membership")
public class GroupServlet extends HttpServlet {

    @Inject
    transient GatherGroup gather;

    @Inject
    transient Participants participants;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long group = number(request.getParameter("group"));
        long member = number(request.getParameter("member"));
        if (group == 0 || member == 0 || participants.current().isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Participant official = participants.current().get();
        if ("remove".equals(request.getParameter("act"))) {
            gather.remove(new GroupId(group), new ParticipantId(member), official);
        } else {
            gather.add(new GroupId(group), new ParticipantId(member), official);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/office/group/" + group);
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}") ? Long.parseLong(text) : 0;
    }
}
