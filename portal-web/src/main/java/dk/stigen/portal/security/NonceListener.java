// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Gives a restored view the nonce of its request, see {@link NonceRequest}. */
public class NonceListener implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        if (view == null || view.isTransient() || !context.isPostback()) {
            return;
        }
        String nonce = context.getExternalContext().getRequestParameterMap().get(NonceRequest.PARAMETER);
        if (nonce != null) {
            view.getViewMap().put(NonceRequest.PARAMETER, nonce);
        }
    }
}
