// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/**
 * Answers 422 where a form is shown again because something in it must be put right, unless whoever refused it has said more exactly why.
 *
 * <p>An AJAX answer keeps its 200: the page's script takes any other status for a broken connection.
 */
public class RefusedFormListener implements PhaseListener {

    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE_CONTENT = 422;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback()
                && faces.isValidationFailed()
                && !faces.getPartialViewContext().isAjaxRequest()
                && Faces.getResponse().getStatus() == HttpServletResponse.SC_OK) {
            faces.getExternalContext().setResponseStatus(UNPROCESSABLE_CONTENT);
        }
    }
}
