// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.draft;

import dk.stigen.api.draft.Draft;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;

/** Throws a draft away once its form was sent: its action has led to another page, and no field is at fault. */
public class SentFormListener implements PhaseListener {

    /** The name of the parameter by which a form with {@code l:draft} says its key. */
    static final String PARAMETER = "stigen.draft";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        String form = context.getExternalContext().getRequestParameterMap().get(PARAMETER);
        if (form != null && Draft.isForm(form) && leadsOn(context)) {
            CDI.current().select(PortalDrafts.class).get().sent(form);
        }
    }

    private static boolean leadsOn(FacesContext context) {
        return context.getResponseComplete()
                && !context.isValidationFailed()
                && context.getExternalContext().getResponse() instanceof HttpServletResponse response
                && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
    }
}
