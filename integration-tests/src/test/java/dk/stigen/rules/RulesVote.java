// SPDX-License-Identifier: MPL-2.0
package dk.stigen.rules;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The three places where a refusal is shown: a page that offers voting, a page that demands it, and REST. */
@Path("ladder/rules/vote/{activity}")
@Named("rulesVote")
@RequestScoped
public class RulesVote {

    @Inject
    Permissions permissions;

    @Inject
    HttpServletRequest request;

    /** Returns what the page shows. */
    public Decision getDecision() {
        return permissions.decide(RulesActions.VOTE, Subject.of(new ActivityId(number())));
    }

    /** Lets in only whoever may vote. */
    public void enter() {
        Decision decision = getDecision();
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
    }

    private long number() {
        return Long.parseLong(request.getParameter("activity"));
    }

    @GET
    public String vote(@PathParam("activity") long activity) {
        Decision decision = permissions.decide(RulesActions.VOTE, Subject.of(new ActivityId(activity)));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        return "voted";
    }
}
